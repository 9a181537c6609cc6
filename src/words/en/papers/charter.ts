import type { CharterFacts } from '#domain/documents/charter.ts'
import { meeting } from '../purpose/meeting.ts'
import { rules } from '../purpose/rules.ts'
import { letter } from './letter.ts'
import { meets } from './meets.ts'

type Of<K extends keyof CharterFacts> = Record<NonNullable<CharterFacts[K]> & string, string>

const answering = {
  barred: 'We hear each person without comment.',
  noAdvice: 'We may ask questions and share our own experience.',
  encouraged: 'We talk with each other and make sure everyone gets a turn.',
} satisfies Of<'crossTalk'>

/** What the members agree on. It speaks for the group, so it says "we", however few have drafted it. */
export const charter = {
  meets,
  title: 'Group agreement',
  draft: 'This is a draft. Members who come back confirm it at the second meeting.',
  draftLater: 'This is a draft until the members confirm it.',
  confirmed: 'Confirmed by the members',
  headings: {
    purpose: 'What we are for',
    who: 'Who may come',
    how: 'How we meet',
    order: 'A meeting in short',
    rules: 'Our ground rules',
    privacy: 'What stays private',
    crisis: 'If someone is in crisis',
    money: 'Money',
    changing: 'How we change this agreement',
  },
  labels: {
    ages: 'Ages',
    host: 'Host',
    newcomers: 'Newcomers',
    excluded: 'Who can’t take part',
    when: 'When',
    length: 'Length',
    where: 'Where',
    online: 'Online',
    children: 'Children',
    leading: 'Facilitator',
    firstThree: 'First three meetings',
    answering: 'Cross-talk',
    advice: 'Advice',
    limits: 'Limits',
    service: 'Call this service first',
    checked: 'Date we checked the numbers',
    costs: 'Costs',
    keeper: 'Kept by',
    checker: 'Checked by',
    moneyNote: 'What we agreed',
    agreedOn: 'Date we agreed',
    reviewOn: 'Date to review it',
    firstMeeting: 'First meeting',
  },
  who: letter.who,
  ages: { adults: 'Adults, 18 and over', under18: 'People under 18', both: 'All ages' } satisfies Of<'ages'>,
  newcomers: {
    open: 'Welcome at any meeting.',
    closed: 'The same people meet each time. Please ask before you join.',
    newcomersMonthly: 'Welcome at the first meeting of a month.',
    callFirst: 'Please talk with one of us first.',
    onceSteady: 'Welcome once the group is steady.',
  } satisfies Of<'openness'>,
  comeAndGo:
    'You may come and go freely, for as long as you like. There is no end date, and you don’t have to explain.',
  /** Of a group in which the same people meet each time. */
  mayStop: 'You may stop at any time. There is no end date, and you don’t have to explain.',
  eachYear: 'Once a year, we decide together whether the group goes on.',
  fixedTerm: (meetings: string | undefined) =>
    `The program has ${meetings === undefined ? 'a fixed number of' : meetings} meetings. You may stop at any time, and you don’t have to explain.`,
  minutes: (n: string) => `${n} minutes, with a fixed end`,
  membersOnly: 'Members know the place. We don’t write it here.',
  atHome: 'We meet at a member’s home. We don’t write the address here.',
  children: {
    atHome: 'We can’t have children at meetings',
    minded: 'There is child care nearby if parents ask ahead',
    present: 'Children may be in the room',
  } satisfies Of<'children'>,
  leading: {
    two: 'Two of us lead together',
    turns: 'We take turns',
    one: 'One of us leads',
    helperFirst: 'A professional leads at first, then members do',
  } satisfies Of<'leading'>,
  /** Advice has a line of its own where it was asked for; the two never say different things. */
  answering: (crossTalk: NonNullable<CharterFacts['crossTalk']>, advice: CharterFacts['advice']) =>
    crossTalk === 'noAdvice' && (advice === undefined || advice === 'never')
      ? `${answering.noAdvice} We don’t give advice.`
      : answering[crossTalk],
  advice: {
    never: 'We don’t give advice. We share what we have lived through.',
    whenAsked: 'We give advice only when someone asks. We never advise on medicines or treatment.',
    free: 'We may give advice kindly. We never advise on medicines or treatment.',
  } satisfies Of<'advice'>,
  part: (at: string | undefined, title: string, n: string | undefined) =>
    `${at === undefined ? '' : `${at}: `}${title}${n === undefined ? '' : `, ${n} min`}`,
  parts: meeting.parts.standard,
  rules: rules.standard,
  private: 'We ask everyone to keep private what is said and who was there. We cannot guarantee it. It rests on trust.',
  crisis:
    'We are not crisis workers, and we do not judge how anyone is. One of us stays with the person, and we call people who can help.',
  money: 'The group is free. Money keeps no one out.',
  costs: {
    none: 'There are no costs.',
    basket: 'We have a donation basket. We don’t watch who gives.',
    inKind: 'People donate what we need, such as a room, printing, or drinks.',
    grant: 'A grant covers the costs.',
    rota: 'We take turns bringing what we need.',
  } satisfies Of<'money'>,
  care: 'We share what we have lived through. The group works alongside your care, never instead of it.',
  changing:
    'Anyone may suggest a change at a meeting. We talk about it there and decide at the next one, when everyone has heard of it.',
}
