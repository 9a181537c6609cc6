import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { EveryAsk, everyField } from '#tests/support/EveryAsk.tsx'
import { renderStep } from '#tests/support/renderStep.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'

const told = aPlan().with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
const unanswered = told.build()
const plan = told.left('place', 'fallback', { as: 'askOutside' }).build()

const kinds = [
  ['text', 'Text', 'Evening Tide', 'Evening Tide'],
  ['long', 'Long text', 'Near the bus', 'Near the bus'],
  ['number', 'Number', '30', 30],
  ['date', 'Day', 'October 12, 2026', '2026-10-12'],
  ['time', 'Time', '7 pm', '19:00'],
  ['wish', 'Wish', 'March 2027', '2027-03-01/2027-03-31'],
  ['person', 'Person', 'ines', 'ines'],
] as const
const control = (label: string) => {
  const found = screen.getByLabelText(label)
  if (
    !(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement || found instanceof HTMLSelectElement)
  )
    throw new Error(`${label} is no control`)
  return found
}
/** As a script of the page does it: React’s own note of the value goes along, so that no later event is news to it. */
const fill = (label: string, text: string) => void (control(label).value = text)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

const labels = kinds.map(([, label]) => label)

test.each([
  ['and nothing said, count when Continue is pressed', () => press('Continue')],
  ['and nothing said, count when the form is sent by other means', () => fireEvent.submit(control('Text'))],
  ['with a change, count at once', () => labels.forEach((label) => fireEvent.change(control(label)))],
  [
    'with an input and a change, count at once',
    () => labels.forEach((label) => (fireEvent.input(control(label)), fireEvent.change(control(label)))),
  ],
  ['count when a field is left', () => fireEvent.focusOut(control('Text'))],
  ['count when the page is hidden', () => fireEvent(window, new Event('pagehide'))],
  ['count when the page is left by Back', () => fireEvent(window, new Event('popstate'))],
  [
    'are not put back by what is typed elsewhere',
    async () => {
      await userEvent.click(screen.getByText(/^Not sure yet/))
      await userEvent.type(control('Who might know?'), 'x')
    },
  ],
])('fields of every kind, filled without a key, %s', async (_, happens) => {
  const { plan: now } = await renderStep(<EveryAsk />, { plan })
  for (const [, label, text] of kinds) fill(label, text)
  await happens()
  for (const [kind, label, text, value] of kinds) {
    expect(everyField[kind].read(now()), label).toEqual({ value })
    expect(control(label)).toHaveValue(text)
  }
})

test('what is typed, picked or chosen beside a field that was filled is not lost for it', async () => {
  const { plan: now } = await renderStep(<EveryAsk />, { plan: unanswered })
  const name = () => fill('Text', `${control('Text').value}.`)
  name()
  await userEvent.type(control('Number'), '30')
  name()
  await userEvent.click(screen.getByRole('radio', { name: 'Online' }))
  name()
  await userEvent.selectOptions(control('Person'), 'ines')
  expect(everyField.text.read(now())).toEqual({ value: '...' })
  expect(everyField.number.read(now())).toEqual({ value: 30 })
  expect(everyField.choice.read(now())).toEqual({ value: 'online' })
  expect(everyField.person.read(now())).toEqual({ value: 'ines' })
})

test('a choice that was picked without a click counts, and is one step of undo', async () => {
  const { plan: now, planActor } = await renderStep(<EveryAsk />, { plan: unanswered })
  const online = screen.getByRole<HTMLInputElement>('radio', { name: 'Online' })
  online.checked = true
  await press('Continue')
  expect(everyField.choice.read(now())).toEqual({ value: 'online' })
  expect(online).toBeChecked()
  act(() => planActor.send({ type: 'plan.undone' }))
  expect(now()).toEqual(unanswered)
})

test('what cannot be read is told on Continue, as if it had been typed', async () => {
  const goOn = vi.fn()
  await renderStep(<EveryAsk goOn={goOn} />, { plan })
  fill('Number', 'many')
  await press('Continue')
  expect(goOn).not.toHaveBeenCalled()
  expect(control('Number')).toHaveAccessibleDescription(/number/i)
})

test('a dialog or a form of its own needs nothing for it', async () => {
  const done = vi.fn()
  function Own() {
    const [text, setText] = useState('')
    return (
      <>
        <Field id="own" label="Name">
          {(described) => <Input {...described} value={text} onChange={({ target }) => setText(target.value)} />}
        </Field>
        <button onClick={() => done(text)}>Rename</button>
      </>
    )
  }
  await renderStep(<Own />)
  fill('Name', 'Evening Tide')
  await press('Rename')
  expect(done).toHaveBeenCalledWith('Evening Tide')
})

test('typing, picking and choosing are heard once', async () => {
  const { planActor } = await renderStep(<EveryAsk />, { plan: unanswered })
  let edits = 0
  const { revision } = planActor.getSnapshot().context
  planActor.subscribe(({ context }) => (edits = context.revision - revision))
  await userEvent.type(control('Text'), 'abc')
  await userEvent.tab()
  expect(edits).toBe(3)
  await userEvent.click(screen.getByRole('radio', { name: 'Online' }))
  await userEvent.click(screen.getByText('Later'))
  await userEvent.selectOptions(control('Person'), 'ines')
  await press('Continue')
  expect(edits).toBe(6)
})
