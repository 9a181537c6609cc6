import { describe, expect, test } from 'vitest'
import { faultsOf, textOf } from '#tests/support/paperFaults.ts'
import { paperMaking } from '#tests/support/paperOf.ts'
import { fullPlan, hiddenPlan, paperDay, roomPlans } from '#tests/support/roomPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { crisisCardMaker } from './maker.ts'

const make = await paperMaking()

describe('crisis card as a paper', () => {
  test.each(roomPlans)('%s: nothing to blush for, and no number printed', (_, now) => {
    const paper = make(crisisCardMaker, now)
    expect(faultsOf(paper)).toEqual([])
    const cards = paper.blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []))
    const numbers = cards.flatMap((card) =>
      card.flatMap((block) => (block.kind === 'rows' ? block.rows.slice(0, 3) : [])),
    )
    // Three on the back of each of two cards, three on each of six to take along.
    expect(numbers).toHaveLength(24)
    expect(numbers.every(({ value }) => value === null)).toBe(true)
  })

  test('it says what to do, assumes no country and judges nobody', () => {
    const text = textOf(make(crisisCardMaker, aPlan().now(paperDay)))
    for (const words of [
      'We are not crisis workers',
      'do not have to judge',
      'Call the emergency number now.',
      'Laws differ. Ask locally',
      'Write two names here',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/\b(911|999|112|988|116 ?123)\b|risk|diagnos/i)
  })

  test('what is known stands on it', () => {
    const text = textOf(make(crisisCardMaker, fullPlan.now(paperDay)))
    for (const words of [
      'Riverside Library, 4 Mill Lane',
      'Dev',
      'November 20, 2026',
      'We call together.',
      'We tell someone who can help when a life is in danger.',
      'ask where the person is right now',
    ])
      expect(text).toContain(words)
  })

  test('online only: no quiet place to go to, no house', () => {
    const text = textOf(make(crisisCardMaker, fullPlan.said('about', 'setting', 'online').now(paperDay)))
    expect(text).not.toMatch(/quiet place|the building|Riverside Library/)
    expect(text).toContain('meet with the person separately')
  })

  test('a group that must stay hidden: nothing tells which', () =>
    expect(textOf(make(crisisCardMaker, hiddenPlan.now(paperDay)))).not.toMatch(
      /violence|Riverside|shelter|Secret|@|555/i,
    ))
})
