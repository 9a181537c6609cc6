import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ComponentType } from 'react'
import { eveningTide } from '#domain/example/eveningTide.ts'
import { apply } from '#domain/plan/apply.ts'
import { openText } from '#domain/plan/openEnvelope.ts'
import sample from '#domain/plan/released/v4.json'
import { example } from '#words/en/example.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { leaving, typedPlaces } from '#tests/support/typedFields.ts'
import Groups from './about/Groups.tsx'
import Connections from './connections/List.tsx'
import Log from './connections/Log.tsx'
import Duties from './coreGroup/Duties.tsx'
import People from './coreGroup/People.tsx'
import Terms from './coreGroup/Terms.tsx'
import Hours from './expectations/Hours.tsx'
import Book from './place/Book.tsx'
import Line from './timeline/Line.tsx'
import Visit from './place/Visit.tsx'
import Order from './purpose/Order.tsx'
import Talks from './purpose/Talks.tsx'
import Diary from './timeline/diary/Diary.tsx'
import After from './timeline/After.tsx'
import Enquiries from './timeline/enquiries/Enquiries.tsx'
import Evaluations from './timeline/evaluations/Evaluations.tsx'
import Reviews from './timeline/reviews/Reviews.tsx'

const typed = 'whenever Tom can'
const opened = openText(JSON.stringify(sample))
if (opened.is !== 'open') throw new Error(opened.is)
/** Every number, day and time of it stands as somebody wrote it, and none can be read. */
const plan = typedPlaces(opened.envelope.plan).reduce(
  (so, place) => apply(so, leaving(place, typed)),
  opened.envelope.plan,
)

const pages: Readonly<Record<string, ComponentType>> = {
  Groups,
  Connections,
  Log,
  Duties,
  People,
  Terms,
  Hours,
  Order,
  Talks,
  Diary,
  Enquiries,
  Evaluations,
  Line,
  Reviews,
}
const claims =
  /not said|none said|said yet|no (day|date|hours|minutes|end|time)( is| are)?( set| said| noted)? ?(yet|so far)?\b|not (set|counted) yet|isn’t set/i

test.each(Object.entries(pages))('the page %s claims nothing to be unsaid that was written', async (_, Page) => {
  await renderStep(<Page />, { plan })
  const rows = screen.queryAllByRole('listitem').filter((row) => row.textContent.includes(typed))
  for (const row of rows) expect(row.textContent).not.toMatch(claims)
  expect(document.body.textContent).not.toMatch(/Hours not said yet|none said yet|not set yet/i)
})

test('the row of a person asks back what was written for hours', async () => {
  await renderStep(<People />, { plan })
  expect(screen.getAllByText(`You wrote “${typed}.” What number is that?`).length).toBeGreaterThan(0)
  expect(screen.queryByText(/Hours not said yet/)).not.toBeInTheDocument()
})

test.each(Object.entries({ After, Book, Line, Visit }))(
  'the page %s asks what date was meant, and does not say that there is none',
  async (_, Page) => {
    const first = leaving({ name: '', section: 'timeline', question: 'firstMeeting' }, typed)
    const dated = apply(eveningTide('2026-11-23', example), first)
    await renderStep(<Page />, { plan: dated })
    expect(screen.getAllByText(new RegExp(`You wrote “${typed}.” What date is that?`)).length).toBeGreaterThan(0)
    expect(document.body).not.toHaveTextContent(/first meeting has no date/i)
  },
)
