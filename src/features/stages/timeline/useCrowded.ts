import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { monthOf } from '#domain/dates.ts'
import { crowdedMonths } from '#domain/timeline/crowded.ts'
import type { Task } from '#domain/timeline/task.ts'

/** Months with more tasks than anybody reads, and whether they show all of them. */
export interface Crowded {
  readonly months: ReturnType<typeof crowdedMonths>
  readonly isOpen: (month: string) => boolean
  readonly toggle: (month: string) => void
  readonly isFolded: (key: string) => boolean
}

const none: ReadonlySet<string> = new Set()

/** Which months of a list may be crowded, and what they fold. Paper shows all. */
export function useCrowded(tasks: readonly Task[], today: string): Crowded {
  const [opened, setOpened] = useState(none)
  const months = useMemo(() => crowdedMonths(tasks, monthOf(today)), [tasks, today])
  const isCrowded = months.size > 0
  useEffect(() => {
    if (!isCrowded) return undefined
    const printed = () => flushSync(() => setOpened(new Set(months.keys())))
    addEventListener('beforeprint', printed)
    return () => removeEventListener('beforeprint', printed)
  }, [isCrowded, months])
  const folded = useMemo(
    () => new Set([...months].flatMap(([month, own]) => (opened.has(month) ? [] : [...own.folded]))),
    [months, opened],
  )
  return {
    months,
    isOpen: (month) => opened.has(month),
    toggle: (month) =>
      setOpened(new Set(opened.has(month) ? [...opened].filter((each) => each !== month) : [...opened, month])),
    isFolded: (key) => folded.has(key),
  }
}
