import type { Task, Undated } from '#domain/timeline/task.ts'
import { useCurrent } from '#plan/planActor.ts'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'

/** What was written for the date of a task of one's own and could not be read, asked back; undefined where nothing was. */
export function useTaskWritten(): (task: Task | Undated) => string | undefined {
  const { tasks } = useCurrent().lists
  const { day } = useWords('asking').written
  return ({ kind, subject }) => {
    const typed = kind === 'own' ? tasks.find(({ id }) => id === subject)?.written?.date : undefined
    return typed === undefined ? undefined : day(short(typed))
  }
}
