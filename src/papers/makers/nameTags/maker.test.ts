import { expect, test } from 'vitest'
import { faultsOf, textOf } from '#tests/support/paperFaults.ts'
import { paperMaking } from '#tests/support/paperOf.ts'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { roomPlans } from '#tests/support/roomPlans.ts'
import { nameTagsAbout } from '#domain/documents/nameTags.ts'
import { nameTagsMaker } from './maker.ts'

const make = await paperMaking()
const sheets = (plan: typeof plans.full) =>
  make(nameTagsMaker, plan.now(paperDay)).blocks.flatMap((block) =>
    block.kind === 'cards' ? [block.cards.length] : [],
  )

test.each(roomPlans)('%s: nothing to blush for', (_, now) => expect(faultsOf(make(nameTagsMaker, now))).toEqual([]))

test('first names alone, never the group or how somebody is reached', () => {
  const text = textOf(make(nameTagsMaker, plans.full.now(paperDay)))
  expect(text).toMatch(/^Person1$/m)
  expect(text).toMatch(/^Ruth$/m)
  expect(text).not.toMatch(/Lastname|Miller|Open Chair|555|@/)
})

test('full sheets of eight, and one sheet at least to write on', () => {
  expect(sheets(plans.empty)).toEqual([8])
  expect(sheets(plans.full)).toEqual([8, 8])
  expect(sheets(plans.extreme).every((count) => count === 8)).toBe(true)
})

test('a group that must stay hidden, and somebody who is on no list, get tags to write on', () => {
  expect(nameTagsAbout.namingAtFirst(plans.hidden.now(paperDay))).toBe('none')
  expect(textOf(make(nameTagsMaker, plans.full.you({ mayBeListed: 'no' }).now(paperDay)))).not.toContain('Ruth')
})
