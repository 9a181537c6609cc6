import { writtenAt } from '#domain/plan/current.ts'
import { useCurrent } from '#plan/planActor.ts'
import { short } from './short.ts'
import { useWords } from './words.ts'

/** In place of "it has no date yet": what was written for the date of the first meeting and could not be read, asked back. */
export function useFirstWritten(): string | undefined {
  const typed = writtenAt(useCurrent().sections.timeline.firstMeeting)
  const { day } = useWords('asking').written
  return typed === undefined ? undefined : day(short(typed))
}
