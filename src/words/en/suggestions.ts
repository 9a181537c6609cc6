import type { SuggestionKind } from '#domain/desk/suggestionKinds.ts'

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What a counselor suggests, and the founder's answer to it. */
export const suggestions = {
  heading: 'Suggestions for this page',
  elsewhere: 'Suggestions without a page',
  elsewhereText: 'Your plan has no page for these right now.',
  by: (name: string) => (name === '' ? 'The counselor suggests' : `${name} suggests`),
  /** In the session in which it was suggested. */
  justNow: ', just now',
  answeredOnes: (n: number) => count(n, 'suggestion answered', 'suggestions answered'),
  kinds: {
    place: 'A place',
    connection: 'A connection',
    group: 'A similar group',
    task: 'A task',
    rule: 'A ground rule',
    wording: 'Wording for an answer',
  } satisfies Record<SuggestionKind, string>,
  other: 'A change to the plan',
  wordingOf: (question: string) => `Wording for “${question}”`,
  answerTo: (question: string) => `Another answer to “${question}”`,
  now: (text: string) => `Your answer now: “${text}”`,
  facts: {
    address: (text: string) => `Address: ${text}`,
    contact: (text: string) => `Contact: ${text}`,
    reach: (text: string) => `How to reach them: ${text}`,
    where: (text: string) => `Where: ${text}`,
    date: (text: string) => `By ${text}`,
    owner: (text: string) => `Done by: ${text}`,
    learnedOn: (text: string) => `Checked on ${text}`,
  },
  accept: 'Accept',
  change: 'Change',
  decline: 'Not for us',
  takeBack: 'Take back',
  changeLabel: 'In your words',
  takeWords: 'Accept these words',
  cancel: 'Cancel',
  unfit: 'This doesn’t fit the plan anymore, so you can’t accept it. We changed nothing.',
  said: {
    accepted: 'Accepted. We added it to the plan.',
    declined: 'Declined. We added nothing.',
    withdrawn: 'Taken back.',
    back: 'Waiting for an answer again.',
  },
  answered: {
    accepted: 'Accepted',
    changed: 'Accepted in other words',
    declined: 'Not for us',
    by: (name: string, day: string) => (name === '' ? day : `by ${name}, ${day}`),
  },
  bringBack: 'Bring back',

  overview: {
    title: (open: number) =>
      open === 0 ? 'Suggestions' : count(open, 'suggestion is waiting', 'suggestions are waiting'),
    text: 'Nothing changes until you accept one. Saying no is fine.',
    go: (page: string) => `Go to “${page}”`,
  },

  balance: {
    title: 'How much came from each of you',
    own: (n: number) => count(n, 'entry is the founder’s own', 'entries are the founder’s own'),
    asTheyWere: (n: number) => count(n, 'suggestion accepted as it was', 'suggestions accepted as they were'),
    inOtherWords: (n: number) => count(n, 'accepted in other words', 'accepted in other words'),
    declined: (n: number) => count(n, 'declined', 'declined'),
    open: (n: number) => count(n, 'not answered yet', 'not answered yet'),
    text: 'These numbers are for both of you to see. They aren’t a score.',
  },
}
