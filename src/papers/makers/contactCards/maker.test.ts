import { describe, expect, test } from 'vitest'
import type { Block } from '#papers/blocks/block.ts'
import { faultsOf, textOf } from '#tests/support/paperFaults.ts'
import { paperMaking } from '#tests/support/paperOf.ts'
import { fullPlan, halfPlan, hiddenPlan, paperDay, roomPlans } from '#tests/support/roomPlans.ts'
import { contactCardsMaker } from './maker.ts'

const make = await paperMaking()
const rowsOf = (card: readonly Block[] | undefined) =>
  card?.flatMap((block) => (block.kind === 'rows' ? block.rows : [])) ?? []

describe('contact cards as a paper', () => {
  test.each(roomPlans)('%s: nothing to blush for', (_, now) =>
    expect(faultsOf(make(contactCardsMaker, now))).toEqual([]),
  )

  test('two cards on a page, each with name, contact, safe times, a message, a day and a keeper', () => {
    const cards = make(contactCardsMaker, halfPlan.now(paperDay)).blocks.flatMap((block) =>
      block.kind === 'cards' ? block.cards : [],
    )
    expect(cards).toHaveLength(2)
    expect(rowsOf(cards[0]).map(({ label }) => label)).toEqual([
      'Name to use (any name)',
      'Phone or email, if you like',
      'Safe times to call',
      'May we leave a message?',
      'Please don’t',
      'Destroy by',
      'Kept by',
    ])
    expect(rowsOf(cards[0]).filter(({ value }) => value === null)).toHaveLength(6)
  })

  test('never a list, never the group’s name or a number of ours', () => {
    const text = textOf(make(contactCardsMaker, fullPlan.now(paperDay)))
    expect(text).not.toMatch(/phone list|Steady Hands|sclerosis|555|@/)
    expect(text).toContain('Ask me before you give my number')
    expect(text).toContain('We destroy it 4 weeks after you were last here')
    expect(text).toContain('Calls: 9 to 8.')
  })

  test('a group that must stay hidden: nothing tells which', () =>
    expect(textOf(make(contactCardsMaker, hiddenPlan.now(paperDay)))).not.toMatch(
      /violence|Riverside|shelter|Secret|@|555/i,
    ))
})
