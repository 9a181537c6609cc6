import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { crowdedMonths } from '#domain/timeline/crowded.ts'
import { lanes, type Lanes } from '#domain/timeline/lanes.ts'
import type { Task, Timeline } from '#domain/timeline/task.ts'

/** Months with more tasks than anybody reads, and whether they show all of them. */
export interface Crowded {
  readonly months: ReturnType<typeof crowdedMonths>
  readonly isOpen: (month: string) => boolean
  readonly toggle: (month: string) => void
}

interface Shown {
  readonly crowded: Crowded
  /** The lanes, packed anew without what is folded. */
  readonly laid: Lanes
  /** The tasks to draw. */
  readonly drawn: readonly Task[]
}

const none: ReadonlySet<string> = new Set()

/** What is drawn of a timeline in which months may be crowded. Paper shows all. */
export function useCrowded(line: Timeline, tasks: readonly Task[], all: Lanes, today: string): Shown {
  const [opened, setOpened] = useState(none)
  const months = useMemo(() => crowdedMonths(tasks, all), [tasks, all])
  const isCrowded = months.size > 0
  useEffect(() => {
    if (!isCrowded) return undefined
    const printed = () => flushSync(() => setOpened(new Set(months.keys())))
    addEventListener('beforeprint', printed)
    return () => removeEventListener('beforeprint', printed)
  }, [isCrowded, months])
  const { laid, drawn } = useMemo(() => {
    const folded = new Set([...months].flatMap(([month, own]) => (opened.has(month) ? [] : [...own.folded])))
    if (folded.size === 0) return { laid: all, drawn: tasks }
    const isShown = ({ key }: Task) => !folded.has(key)
    return { laid: lanes({ ...line, tasks: line.tasks.filter(isShown) }, today), drawn: tasks.filter(isShown) }
  }, [line, tasks, all, today, months, opened])
  return {
    crowded: {
      months,
      isOpen: (month) => opened.has(month),
      toggle: (month) =>
        setOpened(new Set(opened.has(month) ? [...opened].filter((each) => each !== month) : [...opened, month])),
    },
    laid,
    drawn,
  }
}
