import type { EvaluationAsk } from '#domain/stages/evaluations.ts'
import type { FieldWords, PageWords } from '#words/types.ts'

const forms = (n: number, shown: string) => (n === 1 ? '1 form' : `${shown} forms`)

/** The short evaluation after the third and sixth meeting. */
export const evaluations = {
  page: {
    heading: 'What do people think of the meetings?',
    lead: 'Hand out a short form without names. Then count the answers here.',
    note: {
      title: 'Why it helps',
      paragraphs: [
        'People may write what they don’t want to say out loud. Hand out the form after the third and the sixth meeting, and ask an outsider to add it up.',
      ],
      sources: ['MH', 'ours'],
    },
  } satisfies PageWords,

  heading: 'What the forms said',
  none: 'No forms yet. Hand them out after the third meeting, and collect them in a box.',
  add: 'Count some forms',
  print: 'Print the form',
  unnamed: (n: string) => `Feedback forms ${n}`,
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
  few: 'With so few forms, one person changes the result. Ask in the group too.',
  wishes: 'What people would change',
  takeOn: 'Bring these to the next group review. Choose one to try, and say why.',
  toReviews: 'Open group reviews',

  item: {
    heading: 'Counting the forms',
    lead: 'Count the forms, and the yeses for each question.',
    more: 'Who will come again, and what to change',
    tooMany: 'One answer has more yeses than you have forms. Please count again.',
  },
  fields: {
    on: { label: 'After which meeting?', hint: 'Write its date.' },
    forms: { label: 'How many forms came back?' },
    useful: { label: 'How many found it useful?' },
    heard: { label: 'How many felt heard?' },
    safe: { label: 'How many felt safe?' },
    stay: { label: 'How many will come again?' },
    change: {
      label: 'What would people change?',
      hint: 'Put one on each line. Use your own words to protect privacy.',
    },
  } satisfies Record<string, FieldWords>,

  paper: {
    title: 'Feedback form',
    lead: 'Each sheet has two forms. Cut it in half, and give one to each person.',
    back: 'Back to feedback forms',
    heading: 'How was it for you?',
    noName: 'Please leave out your name. No one will know what you checked.',
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
