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

test('what a task brings about is said as not yet done, then as done', () => {
  const notes = (plan: typeof plans.half) =>
    paperOf(maker, plan.now(paperDay), 'first')
      .blocks.flatMap((block) => (block.kind === 'checks' ? block.items.map(({ note }) => note) : []))
      .join('\n')
  expect(notes(plans.half)).toContain('Not yet. Find a person to start it with you')
  expect(notes(plans.half.with('people', { name: 'Ines', stance: 'agreed' }))).toContain(
    'Done. Find a person to start it with you',
  )
  expect(notes(plans.half)).not.toContain('Still open')
})
