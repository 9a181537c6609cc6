import type * as choices from '#domain/plan/choices.ts'
import type { Item } from '#domain/plan/lists.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { FieldWords } from '#words/types.ts'

export const log = {
  heading: 'The log',
  add: 'Add an entry',
  empty: 'No entry yet',
  emptyText: 'After your first call, put it down here: with whom, which day, what came of it.',
  sum: (entries: number, connections: number, say: (n: number) => string) =>
    `${entries === 1 ? 'One entry' : `${say(entries)} entries`}, ${connections === 1 ? 'about one connection' : `about ${say(connections)} connections`}.`,
  entry: 'An entry of the log',
  lead: 'Only what you know. No names of people who may come.',
  noDay: 'No day yet',
  nobody: 'Not said with whom',
  gone: 'Somebody who is no longer on your list',
  unsaid: 'Not said yet',
  more: 'By whom, and a note',
  toConnection: (name: string) => `Go to ${name}`,
  by: (name: string) => `By ${name}`,
  fields: {
    connection: { label: 'With whom?' },
    on: { label: 'On which day?' },
    by: { label: 'Who did it?' },
    how: { label: 'How?' },
    outcome: { label: 'What came of it?' },
    note: { label: 'What should the next person know?', hint: 'Like “The nurse is there in the mornings”.' },
  } satisfies { [F in Exclude<keyof Item<'contacts'>, 'id' | 'std'>]-?: FieldWords },
  /** With a connection, on its own page. */
  own: {
    heading: 'Calls, letters and visits',
    none: 'Nothing in the log yet.',
    all: 'The whole log',
    follows: (date: string) =>
      `In the log you were last in touch on ${date}. As long as no day is set by hand, the log’s day counts.`,
    newer: (day: string, logged: string) => `You set ${day} by hand. The log has a newer day: ${logged}.`,
    follow: 'Go by the log',
    followed: 'The day now follows the log.',
  },
  suggest: {
    title: (name: string) => `How far are you now with ${name}?`,
    text: {
      yes: 'They said yes. To what?',
      no: 'They said no. It leaves the list on the page, and nothing is lost.',
      other: 'Somebody answered. On your list it still says that nobody has been in touch.',
    },
    put: (state: string) => `Set to “${state}”`,
    done: (name: string, state: string) => `${name}: ${state}.`,
    sources: ['ours'] satisfies SourceKey[],
  },
}

/** Chosen from, in the log. */
type Options<T extends readonly string[]> = Readonly<Record<T[number], string>>
export const entry = {
  how: {
    call: 'By phone',
    letter: 'By letter',
    mail: 'By email',
    visit: 'A visit',
    talk: 'A short talk at their place',
  } satisfies Options<typeof choices.contactWays>,
  outcome: {
    noAnswer: 'No answer',
    callBack: 'Call again',
    interested: 'Interested',
    yes: 'They said yes',
    no: 'They said no',
  } satisfies Options<typeof choices.contactOutcomes>,
}
