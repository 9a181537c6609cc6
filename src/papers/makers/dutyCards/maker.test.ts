import { describe, expect, test } from 'vitest'
import { faultsOf, textOf } from '#tests/support/paperFaults.ts'
import { paperMaking } from '#tests/support/paperOf.ts'
import { fullPlan, halfPlan, hiddenPlan, paperDay, roomPlans } from '#tests/support/roomPlans.ts'
import { dutyCardsMaker } from './maker.ts'

const make = await paperMaking()

describe('duty cards as a paper', () => {
  test.each(roomPlans)('%s: nothing to blush for', (_, now) => expect(faultsOf(make(dutyCardsMaker, now))).toEqual([]))

  test('a card for each duty, with tasks and what to hand over', () => {
    const paper = make(dutyCardsMaker, fullPlan.now(paperDay))
    const cards = paper.blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []))
    expect(cards).toHaveLength(6)
    const text = textOf(paper)
    for (const words of [
      'Steady Hands',
      'Contact person',
      'You are the first voice people hear',
      'April 1, 2027',
      'The password is in the blue folder.',
      'Flowers',
      '1 hour, from the first meeting on',
      '(this guide’s estimate)',
    ])
      expect(text).toContain(words)
    // Private notes, and the number of somebody who left.
    expect(text).not.toContain('555')
  })

  test('a duty of one’s own leaves lines for what nobody has said', () => {
    const paper = make(dutyCardsMaker, halfPlan.now(paperDay))
    const baking = paper.blocks
      .flatMap((block) => (block.kind === 'cards' ? block.cards : []))
      .find((card) => card.some((block) => block.kind === 'heading' && block.text === 'Baking'))
    expect(baking?.filter((block) => block.kind === 'lines')).toHaveLength(3)
    expect(baking?.find((block) => block.kind === 'rows')?.rows.every((row) => row.value === null)).toBe(true)
  })

  test('a group that must stay hidden: nothing tells which', () => {
    const text = textOf(make(dutyCardsMaker, hiddenPlan.now(paperDay)))
    for (const secret of [
      'Free of violence',
      'Violence at home',
      'Riverside',
      'hidden@example.org',
      'Secret Street',
      '555',
    ])
      expect(text).not.toContain(secret)
    expect(text).toContain('Tell only people and services you trust.')
  })
})
