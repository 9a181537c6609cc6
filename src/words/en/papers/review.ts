import type { EvaluationAsk } from '#domain/stages/evaluations.ts'
import type { Outcome } from '#domain/stages/direction.ts'
import type { ReasonId } from '#domain/stages/reasons.ts'

const people = (n: string) => (n === '1' ? '1 person' : `${n} people`)

/** The direction review: numbers, questions, roles, what you decide; on the last page the short form for members. */
export const reviewPaper = {
  title: 'Group review guide',
  day: 'Day',
  lead: 'Take an evening to look back and decide how to go on. Let everyone speak once before anyone speaks twice. You don’t have to answer every question.',
  last: (what: string, day: string | undefined) =>
    day === undefined ? `Last time, you decided this. ${what}` : `On ${day}, you decided this. ${what}`,

  numbers: {
    heading: 'The numbers so far',
    caption: 'Meetings in numbers',
    head: { on: 'Day', heads: 'How many came', newcomers: 'New', returned: 'Came back' },
    lastOnly: (n: string) => `This shows the last ${n} meetings.`,
    labels: {
      counted: 'Meetings counted',
      newcomers: 'Newcomers in total',
      enquiries: 'People who asked',
      evaluation: 'Feedback forms',
      wishes: 'What people would change',
    },
    /** `known` where it is not known of all of them. */
    enquiries: (asked: string, known: string | undefined, came: string | undefined) => {
      if (came === undefined) return people(asked)
      return known === undefined
        ? `${people(asked)}, ${came} of them came`
        : `${people(asked)}. We know about ${known}: ${came} came`
    },
    evaluation: (shares: string, day: string | undefined) => (day === undefined ? shares : `${day}: ${shares}`),
    share: (yes: string, forms: string, what: string) => `${yes} of ${forms} ${what}`,
    asks: {
      useful: 'found it useful',
      heard: 'felt heard',
      safe: 'felt safe',
      stay: 'will come again',
    } satisfies Record<EvaluationAsk, string>,
    normal: 'Ups and downs are normal in the first months. People who left may have gotten what they needed.',
  },

  expected: {
    heading: 'What you expected, and what happened',
    caption: 'What you expected, and what happened',
    head: { what: 'Question', expected: 'Expected', is: 'Now', so: 'What we do about it' },
    what: {
      months: 'Months until the first meeting',
      first: 'People at the first meeting',
      later: 'People after six months',
      sharers: 'People who share the work',
    },
    range: (few: string, many: string) => (few === many ? few : `${few} to ${many}`),
    atLast: (n: string) => `${n} at the last one`,
  },

  talk: {
    topics: {
      heading: 'Topics',
      asks: ['What would you like to talk about in the next months?', 'Which topics have you heard enough about?'],
    },
    speakers: {
      heading: 'Speakers',
      asks: [
        'Would you like to invite a speaker? Who, and on what?',
        'Who asks the speakers? They don’t sell anything or collect names.',
      ],
    },
    structure: {
      heading: 'Structure',
      asks: [
        'Do the day, length, place, and meeting outline still work?',
        'Does everyone get to speak? Do newcomers come back?',
        'Do you keep private what is said and who is here?',
      ],
    },
  },

  reasons: {
    heading: 'Six reasons groups work, and how yours does',
    caption: 'Six questions with room for what you see',
    head: { ask: 'Question', see: 'What we see and what we change' },
    asks: {
      instantIdentity: 'How soon does a newcomer see that others here face the same thing?',
      empowerment: 'Where do people get to use their own strengths?',
      mutualSelfDisclosure: 'Can everyone who wants to share do so, and be heard?',
      helperPrinciple: 'How can each of us do something for someone else?',
      socialRoleModels: 'Where does a newcomer meet someone further along?',
      sharedUnderstanding: 'What have we come to understand together?',
    } satisfies Record<ReasonId, string>,
  },

  roles: {
    heading: 'Roles for the next six months',
    lead: 'Is the work shared fairly? Who would like to hand off a role? Who would like to try one? Each role has an end.',
    caption: 'Who has each role, and who takes it next',
    head: { duty: 'Role', holder: 'Now', until: 'Until', next: 'Next six months' },
    unnamed: 'Role',
  },

  decide: {
    heading: 'How do you go on?',
    lead: 'Each of these is a good outcome. Choose one together.',
    outcomes: {
      goOn: 'We go on as we are',
      change: 'We go on and change something',
      pause: 'We pause',
      join: 'We join another group',
      end: 'We end, and do it well',
    } satisfies Record<Outcome, string>,
    what: 'What we change, who does it, and by when',
    why: 'Why, and who was unsure',
    tell: 'Who we tell if we pause, join, or end',
    next: 'The next review',
    suggest: (day: string) => `This guide suggests another review about ${day}.`,
    present: 'How many people decided',
  },

  form: {
    lead: 'Cut out the two forms. Copy them for everyone, and collect them in a bag or a box.',
    heading: 'How was it for you?',
    noName: 'Please don’t write your name. Check what fits, and skip what you like.',
    answer: '☐ yes   ☐ partly   ☐ no',
    asks: {
      useful: 'Was the meeting useful to you?',
      heard: 'Did you feel heard?',
      safe: 'Did you feel safe here?',
      stay: 'Will you come again?',
    } satisfies Record<EvaluationAsk, string>,
    length: 'Meetings are',
    lengths: '☐ too short   ☐ about right   ☐ too long',
    topics: 'Topics you’d like',
    change: 'One thing you’d change',
  },
}
