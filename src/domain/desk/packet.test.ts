import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from '#domain/plan/apply.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { changes } from '#domain/plan/changes.ts'
import { anyPlan } from '#tests/support/anyPlan.ts'
import { openText } from '#domain/plan/openEnvelope.ts'
import { listNames, type ListName } from '#domain/plan/lists.ts'
import { newPlan } from '#domain/plan/plan.ts'
import type { NewItem } from '#domain/plan/edit.ts'
import sample from '#domain/plan/released/v4.json'
import { arriving, packetOf, packetSchema } from './packet.ts'
import { bringingBack } from './suggestions.ts'

const how = { planId: 'p1', name: '', session: 's1', by: 'Dana', on: '2026-11-23', wordsOf: () => 'words' }
const acceptAll = (plan: Plan) =>
  plan.suggestions.reduce(
    (so, { id, state }) => (state === 'open' ? apply(so, { kind: 'decide', suggestion: id, as: 'accepted' }) : so),
    plan,
  )

test('what arrives changes nothing until it is accepted, and accepted whole it brings the plan of the session', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (base, plan) => {
      const packet = packetOf(base, plan, how)
      expect(packetSchema.safeParse(JSON.parse(JSON.stringify(packet))).success).toBe(true)
      const arrived = apply(base, arriving(base, packet))
      expect(changes(base, arrived).every(({ kind }) => kind === 'suggestion')).toBe(true)
      expect(
        changes(plan, acceptAll(arrived)).filter(({ kind }) => kind !== 'suggestion' && kind !== 'onceReady'),
      ).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('a packet that was taken in twice is there once; what calls itself accepted is not believed; what is no edit is left out', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const base = { ...plan, sections: { ...plan.sections, about: {} } }
      const packet = packetOf(base, plan, how)
      const forged = {
        ...packet,
        suggestions: [
          ...packet.suggestions.map((each) => ({ ...each, state: 'accepted' as const })),
          { id: 'x', by: '', at: '2026-11-23', edit: { kind: 'eraseAll' }, words: '', state: 'open' as const },
        ],
      }
      const once = apply(base, arriving(base, forged))
      expect(apply(once, arriving(once, forged))).toEqual(once)
      expect(once.suggestions.every(({ state }) => state === 'open')).toBe(true)
      expect(once.suggestions.some(({ id }) => id === 'x')).toBe(false)
    }),
    { numRuns: 10 },
  )
})

const full = (): Plan => {
  const opened = openText(JSON.stringify(sample))
  if (opened.is !== 'open') throw new Error(opened.is)
  return opened.envelope.plan
}
const itemsOf = (plan: Plan, list: ListName): readonly NewItem[] => plan.lists[list]
const isField = (name: string) => !['id', 'std', 'you'].includes(name)
const bare = ({ id, std, you }: NewItem) => ({
  id,
  ...(std !== undefined && { std }),
  ...(you !== undefined && { you }),
})
/** One list alone, in which only what an item is stands. */
const bareList = (list: ListName): Plan =>
  itemsOf(full(), list)
    .map(bare)
    .reduce<Plan>((plan, item) => apply(plan, { kind: 'add', list, item }), emptied(full()))
const emptied = (plan: Plan): Plan => ({ ...plan, lists: newPlan('2026-10-05').lists, suggestions: [] })
const alone = (list: ListName): Plan => ({
  ...emptied(full()),
  lists: { ...emptied(full()).lists, [list]: full().lists[list] },
})

describe.each(listNames)('an item of %s that is in the plan already', (list) => {
  const session = alone(list)
  const packet = packetOf({ ...session, lists: newPlan('2026-10-05').lists }, session, how)
  const here = bareList(list)
  const fields = itemsOf(session, list).flatMap((item) => Object.keys(item).filter(isField))

  test('arrives as its differences, field by field; accepted, they are in the plan', () => {
    const arrived = apply(here, arriving(here, packet))
    expect(fields.length).toBeGreaterThan(0)
    expect(arrived.suggestions).toHaveLength(fields.length)
    expect(itemsOf(acceptAll(arrived), list)).toEqual(itemsOf(session, list))
    expect(apply(arrived, arriving(arrived, packet))).toEqual(arrived)
    const done = acceptAll(arrived)
    expect(apply(done, arriving(done, packet))).toEqual(done)
  })

  test('and waited as a whole, is accepted as its differences too, and stays when that is brought back', () => {
    const waiting = apply({ ...here, lists: newPlan('2026-10-05').lists }, arriving(emptied(here), packet))
    const met = acceptAll({ ...waiting, lists: here.lists })
    expect(itemsOf(met, list)).toEqual(itemsOf(session, list))
    const back = met.suggestions.reduce((plan, each) => apply(plan, bringingBack(plan, each)), met)
    expect(itemsOf(back, list).map(({ id }) => id)).toEqual(itemsOf(here, list).map(({ id }) => id))
  })
})

test('what the founder has said of an item since stays, where the session says nothing of it', () => {
  const base = newPlan('2026-10-05')
  const add = (item: NewItem) => apply(base, { kind: 'add', list: 'places', item })
  const session = add({ id: 'library', name: { value: 'Library' }, contact: { value: 'Ms. Ortiz' } })
  const home = add({ id: 'library', name: { value: 'Library' }, address: { value: '3 Quay Street' } })
  const arrived = apply(
    home,
    arriving(home, packetOf(base, session, how), () => 'Library; Contact: Ms. Ortiz'),
  )
  expect(arrived.suggestions).toMatchObject([
    { edit: { kind: 'change', field: 'contact' }, words: 'Library; Contact: Ms. Ortiz' },
  ])
  expect(acceptAll(arrived).lists.places).toEqual([
    { id: 'library', name: { value: 'Library' }, address: { value: '3 Quay Street' }, contact: { value: 'Ms. Ortiz' } },
  ])
})

test('a change of an item that is gone is not said to be in the plan', () => {
  const base = newPlan('2026-10-05')
  const suggested = apply(base, {
    kind: 'suggest',
    suggestion: {
      id: 's',
      by: '',
      at: '2026-11-23',
      words: '',
      state: 'open',
      edit: { kind: 'change', list: 'places', id: 'gone', field: 'contact', answer: { value: 'Ms. Ortiz' } },
    },
  })
  expect(apply(suggested, { kind: 'decide', suggestion: 's', as: 'accepted' })).toBe(suggested)
})
