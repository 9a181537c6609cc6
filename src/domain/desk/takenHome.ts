import type { SessionSummary } from './entry.ts'

/** What the page that goes home says, which is not what was declined. */
export interface TakenHome extends Omit<SessionSummary, 'suggested'> {
  /** Put forward and not answered yet. */
  readonly waiting: readonly string[]
}

/** What goes home of a session: an accepted suggestion is a decision of the founder's, and one that they declined is gone. */
export function takenHome({ suggested, decided, ...others }: SessionSummary): TakenHome {
  const wordsOf = (as: SessionSummary['suggested'][number]['state']) =>
    suggested.flatMap(({ words, state }) => (state === as ? [words] : []))
  return { ...others, decided: [...new Set([...wordsOf('accepted'), ...decided])], waiting: wordsOf('open') }
}
