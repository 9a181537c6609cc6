import { describe, expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import type { PlanBuilder } from '#tests/support/planBuilder.ts'
import { paperOf, textOf } from '#tests/support/paperText.ts'
import type { Block } from '../../blocks/block.ts'
import { flyerAbout } from '#domain/documents/flyer.ts'
import { flyerMaker } from './maker.ts'

const { full, hidden, half } = plans
const flyer = (plan: PlanBuilder) => paperOf(flyerMaker, plan.now(paperDay), 'none')
const strips = (plan: PlanBuilder) =>
  flyer(plan).blocks.find((block): block is Extract<Block, { kind: 'strips' }> => block.kind === 'strips')

describe('the flyer', () => {
  test('says what, who, when, where, that it is free, and whom to ask', () => {
    const text = textOf(flyer(full))
    expect(flyer(full)).toMatchObject({ as: 'poster', title: 'Death of a spouse or partner?', chairs: true })
    expect(text).toContain(
      'When: Third Thursday of the month, 7 to 8:30 p.m.\nFirst meeting: Thursday, March 18, 2027.\nJust come',
    )
    expect(text).toContain('Where: Riverside Library, room 2, 1 Main Street')
    expect(text).toContain('Access: No steps, accessible restroom. Bus 4 stops outside.')
    expect(text).toContain('Cost: Free')
    expect(text).toContain('alongside your care, never instead of it')
    expect(text).toContain('We ask everyone to keep private')
    expect(text).not.toMatch(/Ruth|Person/)
  })

  test('the ages are a sentence of their own after somebody’s own words', () => {
    const whose = full.said('purpose', 'mayCome', 'Whoever has lost a husband.')
    expect(textOf(flyer(whose.said('about', 'ages', 'both')))).toContain('Who: Whoever has lost a husband. All ages.')
    expect(textOf(flyer(whose.said('about', 'ages', 'under18')))).toContain(
      'Who: Whoever has lost a husband. Under 18.',
    )
  })

  test('the contact is on every strip, the concern on none', () => {
    expect(strips(full)).toMatchObject({
      count: 8,
      lines: [[{ text: 'Open Chair' }], 'Third Thursday of the month, 7 p.m.', 'open-chair@example.org'],
    })
    expect(JSON.stringify(strips(full.said('about', 'name', 'A circle for spouses')))).not.toMatch(/spouse/i)
    expect(strips(half)?.lines.at(-1)).toBeNull()
  })

  test('without a day it says how to hear of one; with a day that may move it says so', () => {
    expect(textOf(flyer(half))).toContain('We haven’t set a date yet.')
    expect(textOf(flyer(full.said('timeline', 'firm', 'provisional')))).toContain(
      'The date may change. Please ask first.',
    )
    expect(textOf(flyer(full.said('place', 'datesConfirmed', 'no')))).toContain(
      'Where: Riverside. Please ask for the place.',
    )
  })

  test('the purpose and what the group was said to do stand in one passage', () => {
    const does = full.said('about', 'functions', ['advocacy', 'support'])
    expect(textOf(flyer(does))).toContain(
      'We meet so that nobody has to be alone with it. A new group will meet to support one another and speak up for change. You don’t have to speak.',
    )
    expect(textOf(flyer(full))).toContain('A new group will sit down together, listen, and share what helps.')
  })

  test('what nobody knows yet is a line to fill in; a home never is', () => {
    const text = textOf(flyer(plans.empty))
    for (const label of ['About', 'Who', 'When', 'Where', 'Contact']) expect(text).toContain(`${label}: ____`)
    const home = plans.empty
      .with('places', { id: 'home', kind: 'home', name: 'Ruth’s' })
      .said('place', 'chosen', 'home')
    expect(textOf(flyer(home))).toContain('Where: Please ask for the place.')
  })

  test('a hidden group is not given away, and a service comes first', () => {
    const text = textOf(flyer(hidden))
    expect(text).not.toMatch(/Open Chair|Riverside|Library|Thursday|7:00|March/)
    expect(text).toContain('Call first: ____')
    expect(text).toContain('only in person')
  })

  test('long words are no headline, and a small letter becomes a capital', () => {
    expect(flyer(half).title).toBe('Living with long Covid?')
    expect(flyer(half.said('about', 'problem', 'mCRPC')).title).toBe('mCRPC?')
    expect(flyer(half.said('about', 'problem', 'Is it only me?')).title).toBe('Is it only me?')
    const long = flyer(half.said('about', 'problem', 'a'.repeat(300)))
    expect(long.title).toBe('You’re not alone')
    expect(textOf(long)).toContain('a'.repeat(299))
  })

  test('a long name is printed whole; one that has no room is cut where it can be seen, and said to be', () => {
    const name = (of: string) => full.said('about', 'name', of)
    const whole = 'The circle of those who lost a husband, a wife or a partner, in Riverside and around it, at any age'
    expect(textOf(flyer(name(whole)))).toContain(`${whole} is a self-help group led by its members.`)
    expect(JSON.stringify(strips(name(whole)))).toContain('The group')
    expect(flyerAbout.missing(name(whole).now(paperDay))).toEqual([])
    const long = name('Oak '.repeat(50))
    expect(textOf(flyer(long))).toMatch(/^(Oak ){20,40}Oak… is a self-help group/m)
    expect(flyerAbout.missing(long.now(paperDay))).toEqual([{ what: 'nameTooLong', at: 'about/name' }])
  })
})
