import type { Current } from '#domain/plan/current.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import type { Task } from '#domain/timeline/task.ts'
import { whereTask } from '#domain/timeline/where.ts'
import { useCurrent } from '#plan/planActor.ts'
import { stepsNow } from '#plan/steps.ts'
import { useWords } from '#wording/words.ts'

interface TaskPlace {
  readonly to: StepAddress
  readonly item?: string
  /** The short name of the page. */
  readonly name: string
}

/** Where a task is done; undefined where the timeline itself is the place. */
export function usePlace(): (task: Task) => TaskPlace | undefined {
  const { sections } = useWords('shell')
  const now = useCurrent()
  return (task) => {
    const { to: page, item } = whereTask(task)
    if (page === 'timeline/line') return undefined
    const to = isThere(now, page) ? page : 'timeline/date'
    const [section = '', step = ''] = to.split('/')
    const found = Object.entries(sections).find(([id]) => id === section)?.[1]
    const name = new Map<string, string>(Object.entries(found?.steps ?? {})).get(step) ?? ''
    return { to, name, ...(item === undefined ? {} : { item }) }
  }
}

/** A page that waits for the first meeting's date leads to that date. */
const isThere = (now: Current, address: StepAddress): boolean => {
  const [section = '', step = ''] = address.split('/')
  return stepsNow(now, section).some((each) => each.id === step)
}
