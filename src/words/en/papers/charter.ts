import type { CharterFacts } from '#domain/documents/charter.ts'
import { meeting } from '../purpose/meeting.ts'
import { rules } from '../purpose/rules.ts'
import { letter } from './letter.ts'
import { meets } from './meets.ts'

type Of<K extends keyof CharterFacts> = Record<NonNullable<CharterFacts[K]> & string, string>

const answering = {
  barred: 'Each of us is heard without comment.',
  noAdvice: 'We may ask, and tell how it was for us.',
  encouraged: 'We talk with one another, and see that all get a turn.',
} satisfies Of<'crossTalk'>

/** What the members agree on. It speaks for the group, so it says "we", however few have drafted it. */
export const charter = {
  meets,
  title: 'Group charter',
  draft: 'A draft. Members confirm it at meeting 2: only those who come back can say yes to it.',
  draftLater: 'A draft, until the members have confirmed it.',
  confirmed: 'Confirmed by the members',
  headings: {
    purpose: 'What we are for',
    who: 'Who may come',
    how: 'How we meet',
    order: 'A meeting in short',
    rules: 'Our ground rules',
    privacy: 'What stays in the group',
    crisis: 'If somebody is in a crisis',
    money: 'Money',
    changing: 'How we change this charter',
  },
  labels: {
    ages: 'Ages',
    host: 'Host',
    newcomers: 'Newcomers',
    excluded: 'Who cannot take part',
    when: 'When',
    length: 'How long',
    where: 'Where',
    online: 'Online',
    children: 'Children',
    leading: 'Who leads',
    firstThree: 'First three meetings',
    answering: 'Answering one another',
    advice: 'Advice',
    limits: 'The limits of this',
    service: 'A service that comes first',
    checked: 'Numbers checked on',
    costs: 'Costs',
    keeper: 'Kept by',
    checker: 'Checked by',
    moneyNote: 'What we agreed on',
    agreedOn: 'Agreed on',
    reviewOn: 'We look at it again on',
    firstMeeting: 'First meeting',
  },
  who: letter.who,
  ages: { adults: 'Adults, 18 and over', under18: 'People under 18', both: 'All ages' } satisfies Of<'ages'>,
  newcomers: {
    open: 'May come to any meeting.',
    closed: 'The same people meet each time. Whoever would like to join asks first.',
    newcomersMonthly: 'Come to the first meeting of a month.',
    callFirst: 'Talk with one of us first.',
    onceSteady: 'Are welcome once the group has found its feet.',
  } satisfies Of<'openness'>,
  comeAndGo: 'You may come and go freely, for as long as you like. There is no end date, and nobody has to explain.',
  /** Of a group in which the same people meet each time. */
  mayStop: 'You may stop at any time. There is no end date, and nobody has to explain.',
  eachYear: 'Once a year we decide together whether the group goes on.',
  fixedTerm: (meetings: string | undefined) =>
    `The program has ${meetings === undefined ? 'a fixed number of' : meetings} meetings. Whoever wants to stop may stop, and nobody has to explain.`,
  minutes: (n: string) => `${n} minutes, with a fixed end`,
  membersOnly: 'Known to members, and not written down here',
  atHome: 'At the home of one of us. The address is not written down here.',
  children: {
    atHome: 'Not with us',
    minded: 'Minded nearby, if parents book',
    present: 'May be in the room',
  } satisfies Of<'children'>,
  leading: {
    two: 'Two of us together',
    turns: 'We take turns',
    one: 'One of us',
    helperFirst: 'A helper at first, then we ourselves',
  } satisfies Of<'leading'>,
  /** Advice has a line of its own where it was asked for; the two never say different things. */
  answering: (crossTalk: NonNullable<CharterFacts['crossTalk']>, advice: CharterFacts['advice']) =>
    crossTalk === 'noAdvice' && (advice === undefined || advice === 'never')
      ? `${answering.noAdvice} We give no advice.`
      : answering[crossTalk],
  advice: {
    never: 'None. We tell what we have lived through ourselves.',
    whenAsked: 'Only when somebody asks for it, and never about medicines or treatment.',
    free: 'If it is kind, and never about medicines or treatment.',
  } satisfies Of<'advice'>,
  part: (at: string | undefined, title: string, n: string | undefined) =>
    `${at === undefined ? '' : `${at}: `}${title}${n === undefined ? '' : `, ${n} min`}`,
  parts: meeting.parts.standard,
  rules: rules.standard,
  private:
    'We ask everyone to keep it private: what is said, and who was there. Nobody can guarantee it. It rests on trust.',
  crisis:
    'We are not crisis workers, and nobody here judges how another person is. One of us stays with them, and we call people who can help.',
  money: 'The group is free. Nobody is turned away for money.',
  costs: {
    none: 'There are none.',
    basket: 'A basket. Whoever can puts something in, and nobody looks.',
    inKind: 'Somebody gives what we need: a room, printing, tea.',
    grant: 'A grant.',
    rota: 'We take turns, and each brings something.',
  } satisfies Of<'money'>,
  care: 'We share what we have lived through. The group goes alongside care, never instead of it.',
  changing:
    'Whoever would like to change something says so at a meeting. We talk about it there and decide at the next one, so that everybody has heard of it.',
}
