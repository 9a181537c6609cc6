import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { field } from '#domain/plan/field.ts'
import { openAPlan } from '#tests/support/openPlan.ts'
import { OpenPlan } from './OpenPlan.tsx'
import { usePlan } from './planActor.ts'

const name = field('about', 'name')

/** Something that follows from the plan, with a button that acts on what it was drawn with. */
function aPage() {
  const { planActor } = openAPlan({ keepsNothing: true })
  const drawn: string[] = []
  const acted: string[] = []
  function Derived() {
    const said = name.read(usePlan())?.value ?? ''
    drawn.push(said)
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault()
          acted.push(said)
        }}
      >
        <output>{said}</output>
        <button type="button" onClick={() => acted.push(said)}>
          Act
        </button>
      </form>
    )
  }
  render(
    <OpenPlan planActor={planActor}>
      <Derived />
    </OpenPlan>,
  )
  const type = (value: string) => act(() => planActor.send({ type: 'plan.edited', edit: name.put({ value }) }))
  const shown = () => screen.getByRole('status').textContent
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
  drawn.length = 0
  return { planActor, type, shown, wait, drawn, acted, button: screen.getByRole('button') }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('no key is followed; a quarter of a second after the last one all of them are, in one drawing', () => {
  const { type, shown, wait, drawn } = aPage()
  for (const text of ['T', 'Ti', 'Tid', 'Tide']) {
    type(text)
    wait(200)
  }
  expect(drawn).toEqual([])
  wait(50)
  expect([drawn, shown()]).toEqual([['Tide'], 'Tide'])
})

test('what is committed is followed at once, and so is a choice', () => {
  const { planActor, type, shown } = aPage()
  type('Tide')
  act(() => planActor.send({ type: 'plan.committed' }))
  expect(shown()).toBe('Tide')
  act(() => planActor.send({ type: 'plan.edited', edit: name.put({ value: 'Ebb' }), commits: true }))
  expect(shown()).toBe('Ebb')
  act(() => planActor.send({ type: 'plan.undone' }))
  expect(shown()).toBe('Tide')
})

test.each([
  ['a press', () => fireEvent.click(screen.getByRole('button'))],
  ['sending the form', () => fireEvent.submit(screen.getByRole('button'))],
])('%s acts on everything that was typed, however fast', (_, press) => {
  const { type, acted } = aPage()
  type('Tide')
  press()
  expect(acted).toEqual(['Tide'])
})

test('printing shows everything that was typed', () => {
  const { type, shown } = aPage()
  type('Tide')
  act(() => window.dispatchEvent(new Event('beforeprint')))
  expect(shown()).toBe('Tide')
})

test('what a field commits when a press takes the focus moves nothing before the press is over', () => {
  const { planActor, type, shown, wait, button } = aPage()
  type('Tide')
  fireEvent.pointerDown(button)
  act(() => planActor.send({ type: 'plan.committed' }))
  expect(shown()).toBe('')
  fireEvent.pointerUp(button)
  wait(0)
  expect(shown()).toBe('Tide')
})
