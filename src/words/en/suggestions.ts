import type { SuggestionKind } from '#domain/desk/suggestionKinds.ts'

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What a counselor puts forward, and the founder's answer to it. */
export const suggestions = {
  heading: 'Suggestions for this page',
  elsewhere: 'Suggestions without a page',
  elsewhereText: 'What they would add has no page in this plan as it stands.',
  by: (name: string) => (name === '' ? 'The counselor suggests' : `${name} suggests`),
  kinds: {
    place: 'A place',
    connection: 'A connection',
    group: 'A similar group',
    task: 'A task',
    rule: 'A ground rule',
    wording: 'Words for an answer',
  } satisfies Record<SuggestionKind, string>,
  other: 'A change of the plan',
  wordingOf: (question: string) => `Words for “${question}”`,
  answerTo: (question: string) => `Another answer to “${question}”`,
  now: (text: string) => `It says now: “${text}”`,
  facts: {
    address: (text: string) => `Address: ${text}`,
    contact: (text: string) => `Contact: ${text}`,
    reach: (text: string) => `How to reach them: ${text}`,
    where: (text: string) => `Where: ${text}`,
    date: (text: string) => `By ${text}`,
    owner: (text: string) => `Done by: ${text}`,
    learnedOn: (text: string) => `Looked into on ${text}`,
  },
  accept: 'Accept',
  change: 'Change the words',
  decline: 'Decline',
  takeBack: 'Take it back',
  until: (founder: string) =>
    founder === '' ? 'Nothing is added until you accept.' : `Nothing is added until ${founder} accepts.`,
  changeLabel: 'In your words',
  takeWords: 'Accept these words',
  cancel: 'Leave it as it was',
  unfit: 'This does not fit the plan any more, so it cannot be accepted. Nothing was changed.',
  said: {
    accepted: 'Accepted. It is in the plan now.',
    declined: 'Declined. Nothing was added.',
    withdrawn: 'Taken back.',
    back: 'Open again.',
  },
  answered: {
    accepted: 'Accepted',
    changed: 'Accepted in other words',
    declined: 'Declined',
    by: (name: string, day: string) => (name === '' ? day : `by ${name}, ${day}`),
  },
  bringBack: 'Bring back',

  overview: {
    title: (open: number) =>
      open === 0 ? 'Suggestions' : count(open, 'suggestion is waiting', 'suggestions are waiting'),
    text: 'They count for nothing until you accept them. Declining is fine.',
    go: (page: string) => `See it on “${page}”`,
  },

  balance: {
    title: 'How much came from whom',
    own: (n: number) => count(n, 'entry is the founder’s own', 'entries are the founder’s own'),
    asTheyWere: (n: number) => count(n, 'suggestion accepted as it was', 'suggestions accepted as they were'),
    inOtherWords: (n: number) => count(n, 'accepted in other words', 'accepted in other words'),
    declined: (n: number) => count(n, 'declined', 'declined'),
    open: (n: number) => count(n, 'not answered yet', 'not answered yet'),
    text: 'This is a mirror for both of you, not a score. There is no right number.',
  },
}
