import type { Task, Undated } from '#domain/timeline/task.ts'
import { useNow } from '#asking/founding.ts'
import { short } from '#asking/short.ts'
import { useWords } from '#asking/words.ts'

/** What was written for the date of a task of one's own and could not be read, asked back; undefined where nothing was. */
export function useTaskWritten(): (task: Task | Undated) => string | undefined {
  const { tasks } = useNow().lists
  const { day } = useWords('asking').written
  return ({ kind, subject }) => {
    const typed = kind === 'own' ? tasks.find(({ id }) => id === subject)?.written?.date : undefined
    return typed === undefined ? undefined : day(short(typed))
  }
}
