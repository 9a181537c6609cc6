import type { EvaluationAsk } from '#domain/stages/evaluations.ts'
import type { FieldWords, PageWords } from '#words/types.ts'

const forms = (n: number, shown: string) => (n === 1 ? '1 form' : `${shown} forms`)

/** The short evaluation after the third and sixth meeting. */
export const evaluations = {
  page: {
    heading: 'What do people say about the meetings?',
    lead: 'A short form without names after the third and the sixth meeting. Here you only count.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'In a circle few say that something bothers them. On paper, without a name, they do.',
        'One guide asks for a short form after the third and the sixth meeting. It is best added up by somebody from outside.',
      ],
      sources: ['MH', 'ours'],
    },
  } satisfies PageWords,

  heading: 'What the forms said',
  none: 'Nothing is counted yet. Print the form, hand it out at the end of the third meeting, and collect it in a bag or a box.',
  add: 'Count some forms',
  print: 'Print the form',
  unnamed: (n: string) => `Evaluation ${n}`,
  forms,
  unit: 'forms',
  notCounted: 'No forms counted yet.',
  of: (yes: string, all: string) => `${yes} of ${all}`,
  notNoted: 'not noted',
  asks: { useful: 'found it useful', heard: 'felt heard', safe: 'felt safe', stay: 'will come again' } satisfies Record<
    EvaluationAsk,
    string
  >,
  shares: 'Side by side',
  question: 'Question',
  few: 'With so few forms, one person changes everything. Read it as a hint, and ask in the group.',
  wishes: 'What people would change',
  takeOn: 'Take these to the next direction review. You need not do all of them: say which one you try, and why.',
  toReviews: 'Go to the direction reviews',

  item: {
    heading: 'Counting the forms',
    lead: 'How many forms came back, and how many said yes to each question?',
    more: 'Coming again, and what people would change',
    tooMany: 'There are more yeses than forms. Please count once more.',
  },
  fields: {
    on: { label: 'After which meeting?', hint: 'Its day.' },
    forms: { label: 'How many forms came back?' },
    useful: { label: 'How many found it useful?' },
    heard: { label: 'How many felt heard?' },
    safe: { label: 'How many felt safe?' },
    stay: { label: 'How many will come again?' },
    change: {
      label: 'What would people change?',
      hint: 'One wish on each line. In your words, so that nobody is known by theirs.',
    },
  } satisfies Record<string, FieldWords>,

  paper: {
    title: 'The form',
    lead: 'Two on a sheet. Print it, cut it in half, and hand one to everybody.',
    back: 'Back to the evaluations',
    heading: 'How was it for you?',
    noName: 'Please write no name. Nobody will know what you ticked.',
    yes: 'yes',
    no: 'no',
    asks: {
      useful: 'Was the meeting useful to you?',
      heard: 'Did you feel heard?',
      safe: 'Did you feel safe here?',
      stay: 'Will you come again?',
    } satisfies Record<EvaluationAsk, string>,
    length: 'How long was the meeting?',
    lengths: ['too short', 'right', 'too long'],
    topics: 'A topic you would like:',
    change: 'One thing you would change:',
  },
}
