import { describe, expect, test } from 'vitest'
import { faultsOf, textOf } from '#tests/support/paperFaults.ts'
import { paperMaking } from '#tests/support/paperOf.ts'
import { fullPlan, hiddenPlan, paperDay, roomPlans } from '#tests/support/roomPlans.ts'
import { signInMaker } from './maker.ts'

const make = await paperMaking()

describe('sign-in sheet as a paper', () => {
  test.each(roomPlans)('%s: nothing to blush for, and nobody of ours is named', (_, now) => {
    const paper = make(signInMaker, now, 'none')
    expect(faultsOf(paper)).toEqual([])
    expect(textOf(paper)).not.toMatch(/Ruth|Ben|Ana|555|@/)
  })

  test('it asks for no address and no phone, and never beside a name how somebody heard', () => {
    const paper = make(signInMaker, fullPlan.now(paperDay), 'none')
    const [names, heard] = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(names?.head).toEqual(['No.', 'Name you’d like us to use', 'First time here?'])
    expect(names?.rows.every((row) => row[1] === null)).toBe(true)
    expect(heard?.rows.map(([way]) => way)).toContain('The internet')
    expect(textOf(paper)).toContain('leave out last names, addresses, and phone numbers')
    expect(textOf(paper)).toContain('tear up the sheet')
  })

  test('online only: nobody signs in, heads are counted', () => {
    const paper = make(signInMaker, fullPlan.said('about', 'setting', 'online').now(paperDay), 'none')
    expect(textOf(paper)).toContain('People don’t sign in online.')
    expect(textOf(paper)).not.toContain('Write your first name')
  })

  test('a group that must stay hidden: nothing tells which', () =>
    expect(textOf(make(signInMaker, hiddenPlan.now(paperDay)))).not.toMatch(/violence|Riverside|shelter|Secret|flyer/i))
})
