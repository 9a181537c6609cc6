import type { StepAddress } from '#domain/stages/sections.ts'
import type { Task } from '#domain/timeline/task.ts'
import { whereTask } from '#domain/timeline/where.ts'
import { useWords } from '#asking/words.ts'

interface TaskPlace {
  readonly to: StepAddress
  readonly item?: string
  /** The short name of the page. */
  readonly name: string
}

/** Where a task is done; undefined where the timeline itself is the place. */
export function usePlace(): (task: Task) => TaskPlace | undefined {
  const { sections } = useWords('shell')
  return (task) => {
    const { to, item } = whereTask(task)
    if (to === 'timeline/line') return undefined
    const [section = '', step = ''] = to.split('/')
    const found = Object.entries(sections).find(([id]) => id === section)?.[1]
    const name = new Map<string, string>(Object.entries(found?.steps ?? {})).get(step) ?? ''
    return { to, name, ...(item === undefined ? {} : { item }) }
  }
}
