import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleEdits } from '#tests/support/sampleEdits.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { apply } from './apply.ts'
import type { Edit } from './edit.ts'
import { listNames } from './lists.ts'
import type { Plan } from './plan.ts'
import { sectionIds } from './sections.ts'

const places = ['a', 'b', 'c']
const before = places.reduce(
  (plan, id) => plan.with('places', { id, name: `Hall ${id}` }).with('tasks', { id, title: `Task ${id}` }),
  aPlan()
    .with('people', { id: 'ines', name: 'Ines' })
    .with('people', { id: 'tom', name: 'Tom' })
    .said('about', 'name', 'Tide'),
)

const id = fc.constantFrom(...places, 'd')
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...sampleEdits),
  fc.record({
    kind: fc.constant('change' as const),
    list: fc.constant('places' as const),
    id,
    field: fc.constantFrom('name', 'reach', 'cost'),
    answer: fc.oneof(fc.record({ value: fc.string() }), fc.record({ typed: fc.string() })),
  }),
  fc.record({ kind: fc.constant('move' as const), list: fc.constant('tasks' as const), id, to: fc.nat(4) }),
  fc.record({ kind: fc.constant('remove' as const), list: fc.constant('tasks' as const), id }),
  fc.record({
    kind: fc.constant('add' as const),
    list: fc.constant('places' as const),
    item: id.map((fresh) => ({ id: fresh })),
    at: fc.nat(4),
  }),
)

/** Sections and items of one plan that are not the very same in another. */
function changed(one: Plan, other: Plan): readonly string[] {
  const sections = sectionIds.filter((each) => one.sections[each] !== other.sections[each])
  const items = listNames.flatMap((list) => {
    const known = new Set<unknown>(one.lists[list])
    return other.lists[list].filter((item) => !known.has(item)).map((item) => `${list} ${item.id}`)
  })
  return [...sections, ...items]
}

test('an edit makes one section or one item new; every other one stays the very same, so that nothing else is drawn', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      let plan = before.build()
      for (const each of edits) {
        const next = apply(plan, each)
        expect(changed(plan, next).length).toBeLessThanOrEqual(1)
        for (const list of listNames)
          if (!('list' in each) || each.list !== list) expect(next.lists[list]).toBe(plan.lists[list])
        plan = next
      }
    }),
  )
})

test('a change in one field of an item leaves its other answers the very same: only that field is drawn at a key', () => {
  const plan = before.build()
  const place = plan.lists.places[0]
  if (!place) throw new Error('There is no place to change.')
  const next = apply(plan, {
    kind: 'change',
    list: 'places',
    id: place.id,
    field: 'why',
    answer: { value: 'Near the bus' },
  })
  const others = (item: object) => Object.entries(item).filter(([name]) => name !== 'why')
  expect(others(place).length).toBeGreaterThan(1)
  for (const [name, answer] of others(next.lists.places[0] ?? {}))
    expect(answer, name).toBe(new Map<string, unknown>(others(place)).get(name))
})

test('a list with something in it that is no item is not taken, and the plan stays the same', () => {
  const plan = before.build()
  expect(apply(plan, { kind: 'change', list: 'places', id: 'a', field: 'name', answer: { value: 7 } })).toBe(plan)
  expect(apply(plan, { kind: 'add', list: 'places', item: { id: 'e', name: 'Hall' } })).toBe(plan)
})
