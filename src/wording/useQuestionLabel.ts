import { use } from 'react'
import { sectionIds } from '#domain/plan/sections.ts'
import { fitting, OnlineContext } from './words.ts'
import { loadWords, useLanguage } from '#lazy/language.ts'

/** Labels of some questions, given as `section.question`. Only the words of their sections are loaded. */
export function useQuestionLabel(questions: readonly string[]): (question: string) => string {
  const language = useLanguage()
  const labels = new Map<string, string>()
  for (const section of sectionIds.filter((each) => questions.some((question) => question.startsWith(`${each}.`)))) {
    for (const [id, { label }] of questionsOf(fitting(section, use(loadWords(language, section)), use(OnlineContext))))
      labels.set(`${section}.${id}`, label)
  }
  return (question) => labels.get(question) ?? ''
}

const questionsOf = (bundle: object): readonly (readonly [string, { readonly label: string }])[] =>
  'questions' in bundle && typeof bundle.questions === 'object' ? Object.entries({ ...bundle.questions }) : []
