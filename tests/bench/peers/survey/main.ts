// A SurveyJS form as its documentation builds one for React: it keeps what is answered in localStorage and opens with it.
import 'survey-core/survey-core.css'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import { form, storedAt } from './form.ts'

const model = new Model(form)
model.data = JSON.parse(localStorage.getItem(storedAt) ?? '{}')
model.currentPageNo = Number(new URLSearchParams(location.search).get('page') ?? 0)
model.onValueChanged.add((survey) => localStorage.setItem(storedAt, JSON.stringify(survey.data)))

const root = document.getElementById('root')
if (root) createRoot(root).render(createElement(Survey, { model }))
