import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '#domain/plan/apply.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { changes } from '#domain/plan/changes.ts'
import { anyPlan } from '#tests/support/anyPlan.ts'
import { arriving, packetOf, packetSchema } from './packet.ts'

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
