import { describe, expect, test } from 'vitest'
import { faultsOf, textOf } from '#tests/support/paperFaults.ts'
import { paperMaking } from '#tests/support/paperOf.ts'
import { fullPlan, paperDay, roomPlans } from '#tests/support/roomPlans.ts'
import { cashSheetMaker } from './maker.ts'

const make = await paperMaking()

describe('cash sheet as a paper', () => {
  test.each(roomPlans)('%s: nothing to blush for', (_, now) =>
    expect(faultsOf(make(cashSheetMaker, now, 'initials'))).toEqual([]),
  )

  test('date, what, in, out, receipt, balance, two initials; the group is free', () => {
    const paper = make(cashSheetMaker, fullPlan.now(paperDay), 'initials')
    const table = paper.blocks.find((block) => block.kind === 'table')
    expect(table).toMatchObject({
      head: ['Date', 'What it was for', 'In', 'Out', 'Receipt number', 'Balance', 'Two initials'],
      rows: [],
      blank: 12,
    })
    const text = textOf(paper)
    for (const words of [
      'The group is free',
      'A donation basket',
      'D.',
      'B. C.',
      '400',
      'At each meeting',
      'Opening balance',
    ])
      expect(text).toContain(words)
  })

  test('no costs so far: it says so', () =>
    expect(textOf(make(cashSheetMaker, fullPlan.said('purpose', 'money', 'none').now(paperDay)))).toContain(
      'The group has no costs yet.',
    ))
})
