import { describe, expect, test } from 'vitest'
import { faultsOf, textOf } from '#tests/support/paperFaults.ts'
import { paperMaking } from '#tests/support/paperOf.ts'
import { extremePlan, fullPlan, hiddenPlan, paperDay, roomPlans } from '#tests/support/roomPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { reviewMaker } from './maker.ts'

const make = await paperMaking()
const blocksOf = (plan: typeof fullPlan) => make(reviewMaker, plan.now(paperDay)).blocks

describe('direction review as a paper', () => {
  test.each(roomPlans)('%s: nothing to blush for', (_, now) => expect(faultsOf(make(reviewMaker, now))).toEqual([]))

  test('numbers, expectations, topics, speakers, structure, six reasons, roles, five ways to go on', () => {
    const text = textOf(make(reviewMaker, fullPlan.now(paperDay)))
    for (const words of [
      'On November 10, 2026, you decided this. We go on and change something.',
      'November 3, 2026',
      '12 people, 8 of them came',
      '6 of 7 found it useful',
      'Warmer room',
      '6 to 10',
      '8 at the last one',
      'Topics',
      'Speakers',
      'Structure',
      'Where does a newcomer meet someone further along?',
      'Contact person',
      'We go on as we are',
      'We pause',
      'We join another group',
      'We end, and do it well',
      'The next review',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/Maria|555/)
  })

  test('the form for members stands on a page of its own, twice, without a name', () => {
    const blocks = blocksOf(aPlan())
    const last = blocks.at(-1)
    expect(blocks.at(-3)).toEqual({ kind: 'pageBreak' })
    expect(last?.kind === 'cards' && last.cards).toHaveLength(2)
    const text = textOf(make(reviewMaker, aPlan().now(paperDay)))
    for (const words of [
      'Was the meeting useful to you?',
      'Did you feel heard?',
      'Did you feel safe here?',
      'Will you come again?',
      'too long',
      'Topics you’d like',
      'One thing you’d change',
      'Please don’t write your name.',
    ])
      expect(text).toContain(words)
  })

  test('without a diary, numbers are filled in by hand; after years, it says that the last are shown', () => {
    expect(blocksOf(aPlan()).find((block) => block.kind === 'table')).toMatchObject({ rows: [], blank: 4 })
    expect(textOf(make(reviewMaker, extremePlan.now(paperDay)))).toContain('This shows the last 12 meetings.')
  })

  test('a group that must stay hidden: nothing tells which', () =>
    expect(textOf(make(reviewMaker, hiddenPlan.now(paperDay)))).not.toMatch(/violence|Riverside|shelter|Secret|@|555/i))
})
