import type * as choices from '#domain/plan/choices.ts'
import type { Item } from '#domain/plan/lists.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { FieldWords } from '#words/types.ts'

export const log = {
  heading: 'Contact log',
  add: 'Add to the log',
  empty: 'Nothing logged yet',
  emptyText: 'After your first call, write who you called, when, and what happened.',
  sum: (entries: number, connections: number, say: (n: number) => string) =>
    `${entries === 1 ? 'One contact' : `${say(entries)} contacts`} with ${connections === 1 ? 'one connection' : `${say(connections)} connections`}.`,
  entry: 'A call, letter, or visit',
  lead: 'Write only what you know. Leave out names of people who may come.',
  noDay: 'No date yet',
  nobody: 'No name yet',
  gone: 'Someone no longer on your list',
  unsaid: 'Not set yet',
  more: 'Who did it, and a note',
  toConnection: (name: string) => `Open ${name}`,
  by: (name: string) => `By ${name}`,
  fields: {
    connection: { label: 'Who did you contact?' },
    on: { label: 'When was this?' },
    by: { label: 'Who did it?' },
    how: { label: 'How did you contact them?' },
    outcome: { label: 'What happened?' },
    note: { label: 'What should the next person know?', hint: 'For example, “The nurse is in on mornings.”' },
  } satisfies { [F in Exclude<keyof Item<'contacts'>, 'id' | 'std'>]-?: FieldWords },
  /** With a connection, on its own page. */
  own: {
    heading: 'Calls, letters, and visits',
    none: 'Nothing logged yet.',
    all: 'See the whole log',
    follows: (date: string) => `The log shows your last contact on ${date}.`,
    newer: (day: string, logged: string) => `You set ${day}. The log has a newer date, ${logged}.`,
    follow: 'Use the log’s date',
    followed: 'We now use the log’s date.',
  },
  suggest: {
    title: (name: string) => `How far have you come with ${name}?`,
    text: {
      yes: 'The log says they said yes. What did they agree to?',
      no: 'The log says they said no. We’ll move this connection to Said no.',
      other: 'The log shows an answer. Your list still says “To contact.”',
    },
    put: (state: string) => `Set to “${state}”`,
    done: (name: string, state: string) => `Set ${name} to “${state}.”`,
    sources: ['ours'] satisfies SourceKey[],
  },
}

/** Chosen from, in the log. */
type Options<T extends readonly string[]> = Readonly<Record<T[number], string>>
export const entry = {
  how: {
    call: 'Phone call',
    letter: 'Letter',
    mail: 'Email',
    visit: 'Visit',
    talk: 'Presentation to staff',
  } satisfies Options<typeof choices.contactWays>,
  outcome: {
    noAnswer: 'No answer',
    callBack: 'Call again',
    interested: 'Interested',
    yes: 'Said yes',
    no: 'Said no',
  } satisfies Options<typeof choices.contactOutcomes>,
}
