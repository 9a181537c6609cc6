import { expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { paperOf } from '#tests/support/paperText.ts'
import { checklist } from '#words/en/checklist.ts'
import { connections } from '#words/en/connections/conditions.ts'
import { overview } from '#words/en/overview.ts'
import { maker } from './maker.ts'

const five = connections.conditions.contactedEnough

test('a condition that does not hold is nowhere said as if it did: not on the list, not in the overview, not as the next thing', () => {
  for (const said of [checklist.condition(false, five), overview.needsLook(five), overview.next.stage.text(five)])
    expect(said).toMatch(/^Not yet/)
})

const items = (plan: typeof plans.half) =>
  paperOf(maker, plan.now(paperDay), 'first').blocks.flatMap((block) => (block.kind === 'checks' ? block.items : []))
const all = (plan: typeof plans.half) => items(plan).flatMap((item) => [item, ...(item.parts ?? [])])

test('what a task brings about has a box of its own until it is done; then it is known who', () => {
  const starter = 'Find a person to start it with you'
  expect(all(plans.half).find(({ text }) => text === starter)).toMatchObject({ done: false })
  const found = plans.half.with('people', { name: 'Ines', stance: 'agreed' })
  expect(all(found).find(({ text }) => text === starter)).toMatchObject({ done: true, aside: 'Ines' })
})

test('what is known stands at the end of its line, in place of “not yet”', () => {
  const library = plans.half.with('places', { name: 'Library', stepFree: 'yes', free: 'partly', private: 'no' })
  const rooms = all(library.said('about', 'setting', 'inPerson')).find(
    ({ text }) => text === 'Meet all five must-haves, or close the gap',
  )
  expect(rooms?.aside).toBe(
    'Library: no steps yes, restroom for everyone no answer, free in part, private no, free at your time no answer',
  )
  expect(all(plans.half).map(({ aside }) => aside)).not.toContain('Not yet')
  const hidden = library.said('about', 'hidden', 'yes')
  expect(JSON.stringify(all(hidden))).not.toContain('Library')
})

test('what is past is marked, with its year where it is not this one', () => {
  const late = plans.half
    .with('tasks', { title: 'Ask for the key', date: '2026-11-20' })
    .with('tasks', { title: 'Buy tea', date: '2025-12-30' })
    .with('tasks', { title: 'Bake', date: '2027-01-02' })
  const asideOf = (title: string) => JSON.stringify(all(late).find(({ text }) => text === title)?.aside)
  expect(asideOf('Ask for the key')).toMatch(/was due Nov 20 .*"strong":true/)
  expect(asideOf('Buy tea')).toContain('was due Dec 30, 2025')
  expect(asideOf('Bake')).toMatch(/^"Jan 2, 2027/)
})
