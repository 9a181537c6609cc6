import { expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { paperOf, textOf } from '#tests/support/paperText.ts'
import { limitsAlone } from '#words/en/papers/limits.ts'
import { rules } from '#words/en/purpose/rules.ts'
import { factSheetMaker } from './makers/factSheet/maker.ts'
import { runningOrderMaker } from './makers/runningOrder/maker.ts'

const older = 'There are limits. When somebody’s life is in danger, we may have to tell someone.'
const plan = (limits: string) => plans.full.said('purpose', 'limits', limits).now(paperDay)
const opening = (limits: string) => textOf(paperOf(runningOrderMaker, plan(limits), 'first'))
const factSheet = (limits: string) => textOf(paperOf(factSheetMaker, plan(limits), 'none'))

test.each([rules.start.limits, older])(
  'that there are limits is said once, in our words or in older ones',
  (limits) => {
    const said = limits.replace('There are limits. ', '').split(/[.,]/)[0]
    expect(opening(limits)).toContain(`There are limits. ${said}`)
    expect(factSheet(limits)).toContain(`Limits: ${said}`)
    expect(opening(limits).match(/There are limits/g)).toHaveLength(1)
  },
)

test('own words stay as they are, and a lone “There are limits” says what they are', () => {
  expect(limitsAlone('There are limits to what we keep.')).toBe('There are limits to what we keep.')
  expect(opening('There are limits.')).toContain('There are limits. If a life is in danger')
})
