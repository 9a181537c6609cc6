import { useId, useState } from 'react'
import type { OpenAnswer as Open } from '#domain/plan/answer.ts'
import { useToday } from '#plan/planActor.ts'
import { DayField } from './DayField.tsx'
import { useWords } from '#wording/words.ts'

interface Props {
  readonly open: Open
  readonly set: (open: Open) => void
}

/** Until when somebody would like to know what was left open: a day as people write it, so it comes with what reads days. */
export default function OpenUntil({ open, set }: Props) {
  const words = useWords('asking').open
  const today = useToday()
  const id = useId()
  // What was typed is shown until the field is left; of a day that was read the plan keeps the day.
  const [typed, setTyped] = useState(open.byTyped)
  const { by, byTyped: _, ...rest } = open
  return (
    <DayField
      id={id}
      label={words.by}
      today={today}
      value={{ day: by, typed }}
      change={(to) => {
        setTyped(to.typed)
        set(to.day ? { ...rest, by: to.day } : to.typed ? { ...rest, byTyped: to.typed } : rest)
      }}
    />
  )
}
