import type { EvaluationAsk } from '#domain/stages/evaluations.ts'
import type { Outcome } from '#domain/stages/direction.ts'
import type { ReasonId } from '#domain/stages/reasons.ts'

const people = (n: string) => (n === '1' ? '1 person' : `${n} people`)

/** The direction review: numbers, questions, roles, what you decide; on the last page the short form for members. */
export const reviewPaper = {
  title: 'Direction review',
  day: 'Day',
  lead: 'An evening on which you look back and decide how to go on. Let everybody speak once before anybody speaks twice. You need not answer every question: choose what matters to you.',
  last: (what: string, day: string | undefined) =>
    day === undefined ? `The last time you decided: ${what}` : `The last time, on ${day}, you decided: ${what}`,

  numbers: {
    heading: 'How it went, in numbers',
    caption: 'Meetings in numbers',
    head: { on: 'Day', heads: 'There', newcomers: 'New', returned: 'Came again' },
    lastOnly: (n: string) => `The last ${n} meetings are shown.`,
    labels: {
      counted: 'Meetings counted',
      newcomers: 'Newcomers in all',
      enquiries: 'Asked about the group',
      evaluation: 'The forms said',
      wishes: 'People would change',
    },
    /** `known` where it is not known of all of them. */
    enquiries: (asked: string, known: string | undefined, came: string | undefined) => {
      if (came === undefined) return people(asked)
      return known === undefined
        ? `${people(asked)}, ${came} of them came`
        : `${people(asked)}. We know it of ${known}: ${came} came`
    },
    evaluation: (shares: string, day: string | undefined) => (day === undefined ? shares : `${day}: ${shares}`),
    share: (yes: string, forms: string, what: string) => `${yes} of ${forms} ${what}`,
    asks: {
      useful: 'found it useful',
      heard: 'felt heard',
      safe: 'felt safe',
      stay: 'will come again',
    } satisfies Record<EvaluationAsk, string>,
    normal: 'Ups and downs in the first months are normal. People who left may have got what they needed.',
  },

  expected: {
    heading: 'What you expected, and how it is',
    caption: 'What you expected, and how it is',
    head: { what: 'Question', expected: 'Expected', is: 'Now', so: 'What follows from it' },
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
      asks: ['What would you like to talk about in the next months?', 'Which topics have gone stale?'],
    },
    speakers: {
      heading: 'Speakers',
      asks: [
        'Would you like to hear somebody? Whom, on what?',
        'Who asks them? They sell nothing and collect no names.',
      ],
    },
    structure: {
      heading: 'Structure',
      asks: [
        'Do rhythm, length, place and running order still fit?',
        'Do all get to speak? Do newcomers come back?',
        'Do you keep private what is said, and who is here?',
      ],
    },
  },

  reasons: {
    heading: 'Six reasons why groups work: how is it here?',
    caption: 'Six questions, with room for what you see',
    head: { ask: 'Question', see: 'What we see, what we change' },
    asks: {
      instantIdentity: 'How soon does a newcomer notice that others here face the same?',
      empowerment: 'Where do people get to use their own strengths?',
      mutualSelfDisclosure: 'Does everybody who wants to get to tell, and to hear?',
      helperPrinciple: 'Where can each of us do something for somebody else?',
      socialRoleModels: 'Where does a newcomer meet someone further along?',
      sharedUnderstanding: 'What have we come to understand together?',
    } satisfies Record<ReasonId, string>,
  },

  roles: {
    heading: 'Roles for the next six months',
    lead: 'Is the work shared fairly? Who would like to hand something over, who would like to try something? A role has an end.',
    caption: 'Who holds what, and who will',
    head: { duty: 'Role', holder: 'Now', until: 'Until', next: 'Next six months' },
    unnamed: 'Role',
  },

  decide: {
    heading: 'How do you go on?',
    lead: 'Each of these is a good outcome. What matters is that you choose it together.',
    outcomes: {
      goOn: 'We go on as we are',
      change: 'We go on and change something',
      pause: 'We pause',
      join: 'We join another group',
      end: 'We end, and do it well',
    } satisfies Record<Outcome, string>,
    what: 'What we change, who does it, by when',
    why: 'Why, and who was not sure',
    tell: 'Whom we tell, if we pause, join or end',
    next: 'The next review',
    suggest: (day: string) => `This guide suggests looking again about ${day}.`,
    present: 'How many decided',
  },

  form: {
    lead: 'Two forms to cut out. Copy them for everybody, and collect them in a bag or a box.',
    heading: 'How was it for you?',
    noName: 'Please write no name. Tick what fits, and leave out what you like.',
    answer: '☐ yes   ☐ partly   ☐ no',
    asks: {
      useful: 'Was it useful to you?',
      heard: 'Did you feel heard?',
      safe: 'Did you feel safe here?',
      stay: 'Will you come again?',
    } satisfies Record<EvaluationAsk, string>,
    length: 'The meetings are',
    lengths: '☐ too short   ☐ right   ☐ too long',
    topics: 'Topics you would like',
    change: 'One thing you would change',
  },
}
