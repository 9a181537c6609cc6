import { describe, expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { paperOf, textOf } from '#tests/support/paperText.ts'
import { agendaMaker } from './makers/agenda/maker.ts'
import { callingListMaker } from './makers/callingList/maker.ts'
import { charterMaker } from './makers/charter/maker.ts'
import { factSheetMaker } from './makers/factSheet/maker.ts'
import { letterMaker } from './makers/letter/maker.ts'
import { placesMaker } from './makers/places/maker.ts'

const { empty, full, hidden, half } = plans
const now = full.now(paperDay)

describe('the letter', () => {
  test('one founder says "I", several say "we"', () => {
    const alone = textOf(paperOf(letterMaker, half.now(paperDay), 'none'))
    expect(alone).toContain('I am starting a self-help group')
    expect(alone).not.toMatch(/\bwe (are|would)\b/i)
    const together = textOf(paperOf(letterMaker, now, 'none'))
    expect(together).toContain('We are starting a self-help group')
    expect(together).not.toMatch(/\bI\b|\bme\b/)
  })

  test('letter and fact sheet say why groups help and where that is from; not of a group that a professional leads', () => {
    for (const maker of [letterMaker, factSheetMaker]) {
      const text = textOf(paperOf(maker, now, 'none'))
      expect(text).toContain('They grow stronger by helping others.')
      expect(text).toContain('the entry “Self-Help Groups”')
      const led = full.said('connections', 'involvement', 'leads').now(paperDay)
      expect(textOf(paperOf(maker, led, 'none'))).not.toContain('Self-Help Groups')
    }
  })

  test('letter and fact sheet say what the group was said to do, and its ties as they were answered', () => {
    const told = full
      .said('about', 'functions', ['education', 'advocacy'])
      .said('about', 'ages', 'both')
      .said('about', 'hostOrganization', 'Youth Service')
    for (const maker of [letterMaker, factSheetMaker]) {
      const text = textOf(paperOf(maker, told.now(paperDay), 'none'))
      expect(text).toContain('meet to learn about it from speakers and materials and speak up for change.')
      expect(text).toContain('Connections: Youth Service supports the group.')
      const secret = told.said('about', 'hidden', 'yes').now(paperDay)
      expect(textOf(paperOf(maker, secret, 'none'))).not.toContain('Youth Service')
    }
  })

  test('it keeps what no paper may break', () => {
    const text = textOf(paperOf(letterMaker, now, 'first'))
    expect(text).toContain('alongside care, never instead of it')
    expect(text).toContain('Ruth (Open Chair)')
    expect(text).not.toMatch(/dependence|Person\d/)
  })

  test('of a hidden group it asks for nothing public', () => {
    const text = textOf(paperOf(letterMaker, hidden.now(paperDay), 'none'))
    expect(text).toContain('don’t put up flyers')
    expect(text).toContain('specialist service first')
    expect(text).not.toMatch(/Open Chair|Riverside|Thursday/)
  })
})

describe('the fact sheet', () => {
  test('answers what those who send people ask, and names nobody', () => {
    const text = textOf(paperOf(factSheetMaker, now, 'none'))
    expect(text).toContain('What happens at a meeting: 90 minutes: Welcome; A poem.')
    expect(text).toContain('Contact: open-chair@example.org (checked November 1, 2026)')
    expect(text).toContain('never instead of it')
    expect(text).not.toMatch(/Ruth|Person\d|555-0199/)
  })
})

describe('the charter', () => {
  test('holds what was agreed, with its limits, and no guarantee', () => {
    const text = textOf(paperOf(charterMaker, now, 'first'))
    for (const line of [
      'This is a draft. Members who come back confirm it at the second meeting.',
      'We ask everyone to keep private what is said',
      'We cannot guarantee it',
      'When a life is in danger',
      'come and go freely',
      'There is no end date',
      '555-0199',
      'First three meetings: Ruth and Person1',
      'Nobody is late twice.',
      '7:10 p.m.: A poem, 80 min',
    ])
      expect(text).toContain(line)
  })

  test('its free passages can be changed in place', () => {
    const passages = paperOf(charterMaker, now, 'first').blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.passage ? [block.passage] : [],
    )
    expect(passages).toEqual([
      'purpose',
      'care',
      'mayCome',
      'comeAndGo',
      'confidentiality',
      'crisis',
      'money',
      'changing',
    ])
  })

  test('a program with an end does not say that there is none', () => {
    const text = textOf(
      paperOf(
        charterMaker,
        full.said('purpose', 'life', 'fixedTerm').said('purpose', 'lifeMeetings', 8).now(paperDay),
        'none',
      ),
    )
    expect(text).toContain('The program has 8 meetings')
    expect(text).not.toContain('no end date')
  })

  test('of a hidden group: neither day, hour nor place', () => {
    const text = textOf(paperOf(charterMaker, hidden.now(paperDay), 'initials'))
    expect(text).not.toMatch(/Riverside|Thursday, March|7:00|3rd/)
    expect(text).toContain('Who can’t take part: Whoever harms somebody now')
  })
})

describe('an agenda', () => {
  test('names open questions with their page, and last time’s decisions', () => {
    const text = textOf(
      paperOf(agendaMaker, full.left('connections', 'involvement', { as: 'askGroup' }).now(paperDay), 'first', 'd3'),
    )
    expect(text).toMatch(/How much will a professional do\? \(.+\)/)
    expect(text).toContain('Facilitator: The counselor')
    expect(text).toContain('Nobody carries two duties.')
  })

  test('of a discussion that was held: what came of it', () => {
    const text = textOf(paperOf(agendaMaker, now, 'first', 'd1'))
    expect(text).toContain('Who was there: Ruth and Person1')
    expect(text).toContain('What we decided\nWe go slowly.')
    expect(text).not.toContain('Choose what matters most')
  })
})

describe('comparing places', () => {
  test('three columns always, what speaks against a place and what is unknown first', () => {
    const tables = paperOf(placesMaker, empty.now(paperDay), 'none').blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : [],
    )
    expect(tables).toHaveLength(1)
    expect(tables[0]?.head).toEqual(['What', 'Another place', 'Another place', 'Another place'])
    expect(tables[0]?.rows.slice(0, 3).map(([label]) => label)).toEqual([
      'Missing must-haves',
      'What to ask next',
      'No steps',
    ])
    expect(tables[0]?.rows.every(([, ...cells]) => cells.every((cell) => cell === null))).toBe(true)
  })

  test('the questions name the day, the time and the people', () => {
    const text = textOf(paperOf(placesMaker, now, 'none'))
    expect(text).toContain('Is the room free on Thursdays at 7 p.m.')
    expect(text).toContain('Do 12 people fit')
    expect(text).toContain('Notice to cancel\n7 days ahead')
  })
})

test('the calling list says what each kind needs, and logs what was sent', () => {
  const text = textOf(paperOf(callingListMaker, now, 'first'))
  expect(text).toContain('What helps them: Offer a flyer for the waiting room')
  expect(text).toContain('November 2, 2026\nNovember 10, 2026, Visit\nInterested: Mornings are quiet\nDecember 1, 2026')
  expect(text).toContain('Said no')
})
