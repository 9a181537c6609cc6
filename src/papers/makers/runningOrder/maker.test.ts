import { describe, expect, test } from 'vitest'
import { faultsOf, textOf } from '#tests/support/paperFaults.ts'
import { paperMaking } from '#tests/support/paperOf.ts'
import { fullPlan, hiddenPlan, paperDay, roomPlans } from '#tests/support/roomPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { runningOrderMaker } from './maker.ts'

const make = await paperMaking()
const paperOf = (plan: typeof fullPlan, naming: 'first' | 'none' = 'first') =>
  make(runningOrderMaker, plan.now(paperDay), naming)
const passage = (plan: typeof fullPlan, id: string): string =>
  paperOf(plan)
    .blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.passage === id && typeof block.text === 'string' ? [block.text] : [],
    )
    .join()

describe('running order as a paper', () => {
  test.each(roomPlans)('%s: nothing to blush for', (_, now) =>
    expect(faultsOf(make(runningOrderMaker, now))).toEqual([]),
  )

  test('every free passage can be changed', () => {
    const ids = paperOf(fullPlan).blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.passage !== undefined ? [block.passage] : [],
    )
    expect(ids).toEqual(['opening', 'why', 'rules', 'crisis', 'closing'])
  })

  test('the opening says all that it has to, and asks for privacy without promising it', () => {
    const words = passage(fullPlan, 'opening')
    for (const part of [
      'Living with multiple sclerosis.',
      'This is our purpose. We meet so that nobody has to carry this alone.',
      'alongside any care you have, never instead of it',
      'The group is free.',
      'any name you like',
      'You may pass',
      'We ask this of everyone: What’s said here, and who’s here, stays here. Privacy rests on trust, and we cannot guarantee it.',
      'There are limits. We tell someone who can help',
      'do not give advice about medicines',
      'One of us will stay with you',
      'We are not crisis workers',
      'We end at 8 p.m.',
    ])
      expect(words).toContain(part)
    expect(words).not.toMatch(/confidential|guaranteed|promise/i)
    // Nobody is named: a passage that was changed would keep the name.
    expect(words).not.toMatch(/Ben|Dev|Ana/)
  })

  test('one founder says “I”, several say “we”; online there is no room', () => {
    const alone = passage(aPlan(), 'opening')
    expect(alone).toContain('I am glad that you are here. Walking into a room')
    expect(alone).toContain('I started it')
    expect(alone).not.toContain('One of us leads')
    expect(passage(aPlan(), 'crisis')).toContain('I stay with the person.')
    const online = fullPlan.said('about', 'setting', 'online')
    expect(passage(online, 'opening')).toContain('Joining a call')
    expect(textOf(paperOf(online))).not.toMatch(/restrooms|Chairs|Riverside Library|crisis card, and you/)
  })

  test('a professional in the room, a basket, a program with an end: each is said', () => {
    const words = passage(
      fullPlan
        .said('connections', 'involvement', 'sitsIn')
        .said('purpose', 'life', 'fixedTerm')
        .said('purpose', 'lifeMeetings', 10),
      'opening',
    )
    expect(words).toContain('what they must report')
    expect(words).toContain('we do not watch')
    expect(words).toContain('We meet 10 times')
    expect(words).not.toContain('no end date')
  })

  test('times, people and the next date stand where they are known, and lines where not', () => {
    const text = textOf(paperOf(fullPlan))
    for (const words of [
      'Tuesday, October 20, 2026',
      '6:30 to 8 p.m.',
      'about 8 people',
      'About 4 minutes for each person.',
      'Tuesday, October 27, 2026',
      'Thank you. I’d like to pause here',
    ])
      expect(text).toContain(words)
    const rows = paperOf(aPlan()).blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    expect(rows.every((row) => row.value === null)).toBe(true)
  })

  test('a group that must stay hidden: nothing tells which', () => {
    const text = textOf(paperOf(hiddenPlan))
    for (const secret of [
      'Free of violence',
      'Violence at home',
      'Riverside',
      'hidden@example.org',
      'shelter',
      'Secret Street',
      '555',
    ])
      expect(text).not.toContain(secret)
    expect(text).toContain('Don’t put up signs that say what meets here.')
  })
})
