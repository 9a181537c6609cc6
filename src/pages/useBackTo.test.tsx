import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Route, Routes } from 'react-router'
import { Link } from '#pages/Link.tsx'
import { expect, test } from 'vitest'
import { renderStep } from '#tests/support/renderStep.tsx'
import { comingBack } from './wayBack.ts'
import { fromFirst, useBackTo } from './useBackTo.ts'

function Paper() {
  const { label, to } = useBackTo({ label: 'Documents', to: '/plan1/documents' })
  return <a href={to}>{label}</a>
}

const papers = (
  <Routes>
    <Route
      path="/from"
      element={
        <>
          <Link to="/paper" state={fromFirst}>
            from the first minutes
          </Link>
          <Link to="/paper" state={comingBack({ to: '/paper', first: true })}>
            from a question, and before that from the first minutes
          </Link>
          <Link to="/paper">from anywhere else</Link>
        </>
      }
    />
    <Route path="/paper" element={<Paper />} />
  </Routes>
)

test.each([
  ['from the first minutes', 'First ten minutes', '/plan1/first/result'],
  ['from a question, and before that from the first minutes', 'First ten minutes', '/plan1/first/result'],
  ['from anywhere else', 'Documents', '/plan1/documents'],
])('%s, a paper leads back to “%s”', async (link, label, to) => {
  await renderStep(papers, { at: '/from' })
  await userEvent.click(screen.getByRole('link', { name: link }))
  expect(screen.getByRole('link', { name: label })).toHaveAttribute('href', to)
})
