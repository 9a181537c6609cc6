import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { everyField } from '#tests/support/EveryAsk.tsx'
import { StepForm } from './StepForm.tsx'
import { NumberAsk, TextAsk } from './TypedAsk.tsx'

const note = {
  title: 'Why',
  paragraphs: ['Others did so too.'],
  passage: 'Shared responsibility',
  sources: ['seed'],
} as const
const Page = ({ bare = false }) => (
  <StepForm goOn={() => {}} footer={null} note={note} bare={bare}>
    <TextAsk of={everyField.text} words={{ label: 'Name', why: 'So people find you.', sources: ['NJ'] }} />
    <NumberAsk of={everyField.number} words={{ label: 'People' }} unit="people" />
  </StepForm>
)
const fold = (name: RegExp) => userEvent.click(screen.getByText(name))
const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))

test('one fold a page offers the three open answers for each question, and says how many were left open', async () => {
  const { plan } = await renderStep(<Page />)
  await fold(/^Not sure yet about one/)
  await userEvent.click(row('People').getByRole('radio', { name: 'People Ask the group' }))
  expect(plan().sections.expectations.sharers).toEqual({ open: { as: 'askGroup' } })
  expect(screen.getByText('(1 open)', { exact: false })).toBeInTheDocument()
  // Beside the question, and at the head of the table.
  expect(screen.getAllByText('Ask the group')).toHaveLength(2)
})

test('an answer that was written before stays where it is, and whoever answers no longer leaves it open', async () => {
  const { plan } = await renderStep(<Page />, { plan: aPlan().said('about', 'name', 'Evening').build() })
  await fold(/^Not sure yet about one/)
  await userEvent.click(row('Name').getByRole('radio', { name: 'Name Not sure yet' }))
  expect(plan().sections.about.name).toEqual({ value: 'Evening', open: { as: 'notYet' } })
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), ' Tide')
  expect(plan().sections.about.name).toEqual({ value: 'Evening Tide' })
})

test('"Answer this now" leads back to the field', async () => {
  const { plan } = await renderStep(<Page />, {
    plan: aPlan().left('about', 'name', { as: 'askOutside', whom: 'the library' }).build(),
  })
  await fold(/^Not sure yet about one/)
  await userEvent.click(screen.getByRole('button', { name: 'Answer this now: Name' }))
  expect(plan().sections.about.name).toEqual({})
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
})

test('one fold a page says why it is asked, with the passage and each source once', async () => {
  await renderStep(<Page />)
  await fold(/^Why we ask/)
  expect(screen.getByText('Others did so too.')).toBeInTheDocument()
  expect(screen.getByText('So people find you.')).toBeInTheDocument()
  expect(screen.getByText('Shared responsibility')).toBeInTheDocument()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})

test('in the first ten minutes there is neither', async () => {
  await renderStep(<Page bare />)
  expect(screen.queryByText(/^Not sure yet|^Why we ask/)).toBeNull()
})
