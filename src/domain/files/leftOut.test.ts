import { expect, test } from 'vitest'
import { apply } from '#domain/plan/apply.ts'
import { field, itemField } from '#domain/plan/field.ts'
import { paperPlans } from '#tests/support/paperPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { handedOver } from './handOver.ts'
import { withLeftOut } from './leftOut.ts'

const here = aPlan()
  .said('about', 'ownWhy', 'My brother')
  .said('about', 'hidden', 'yes')
  .said('about', 'problem', 'Stroke')
  .said('coreGroup', 'restOn', '2026-12-01')
  .said('connections', 'publicContact', '555-0100')
  .with('people', { id: 'ines', name: 'Ines', reach: '555-0101', safeTimes: 'evenings', talkNotes: 'Unsure' })
  .with('people', { id: 'tom', name: 'Tom', reach: '555-0102' })
  .with('places', { id: 'home', name: 'Kitchen', kind: 'home', address: '3 Mill Lane' })
  .build()
const suggested = apply(here, {
  kind: 'suggest',
  suggestion: {
    id: 's1',
    by: 'Dana',
    at: '2026-11-20',
    words: '',
    state: 'open',
    edit: { kind: 'change', list: 'people', id: 'ines', field: 'reach', answer: { value: '555-0199' } },
  },
})

test('a plan that was handed over and comes back unchanged changes nothing', () => {
  for (const contacts of [true, false]) {
    expect(withLeftOut(suggested, handedOver(suggested, { contacts }))).toEqual(suggested)
    for (const make of Object.values(paperPlans))
      expect(withLeftOut(make(), handedOver(make(), { contacts }))).toEqual(make())
  }
})

test('what somebody changed in it comes along; what was never in it stays', () => {
  const theirs = [
    field('about', 'problem').put({ value: 'After a stroke' }),
    itemField('people', 'ines', 'name').put({ value: 'Ines B.' }),
    itemField('people', 'ines', 'reach').put({ value: '555-0150' }),
    { kind: 'remove', list: 'people', id: 'tom' } as const,
    { kind: 'add', list: 'people', item: { id: 'new', name: { value: 'Marcus' } } } as const,
  ].reduce(apply, handedOver(here, { contacts: false }))
  const back = withLeftOut(here, theirs)
  expect(back.sections.about).toMatchObject({ problem: { value: 'After a stroke' }, ownWhy: { value: 'My brother' } })
  expect(back.lists.people.find(({ id }) => id === 'ines')).toMatchObject({
    name: { value: 'Ines B.' },
    reach: { value: '555-0150' },
    safeTimes: { value: 'evenings' },
  })
  expect(back.lists.people.map(({ id }) => id)).not.toContain('tom')
  expect(back.lists.people.find(({ id }) => id === 'new')).toEqual({ id: 'new', name: { value: 'Marcus' } })
  expect(back.lists.places.find(({ id }) => id === 'home')?.address).toEqual({ value: '3 Mill Lane' })
  expect(back.sections.connections.publicContact).toEqual({ value: '555-0100' })
})

test('an answer that somebody emptied, and that they were given, stays empty', () => {
  const theirs = apply(handedOver(here, { contacts: true }), itemField('people', 'tom', 'reach').put({}))
  expect(withLeftOut(here, theirs).lists.people.find(({ id }) => id === 'tom')?.reach ?? {}).toEqual({})
  const without = apply(handedOver(here, { contacts: true }), field('about', 'problem').put({}))
  expect(withLeftOut(here, without).sections.about.problem ?? {}).toEqual({})
})
