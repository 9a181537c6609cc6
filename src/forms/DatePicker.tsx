import { useRef } from 'react'
import type { IsoDate } from '#domain/dates.ts'
import { Button } from '#ui/button/Button.tsx'

interface Props {
  readonly label: string
  readonly value: IsoDate | undefined
  readonly choose: (date: IsoDate) => void
}

/**
 * The device's own calendar, beside the text field and never instead of it: `type=date` reads as '' while a date is
 * half typed, and would lose it.
 */
export function DatePicker({ label, value, choose }: Props) {
  const native = useRef<HTMLInputElement>(null)
  return (
    <span className="date-picker">
      <input
        ref={native}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={value ?? ''}
        onChange={(event) => event.target.value && choose(event.target.value)}
      />
      <Button icon="calendar" aria-label={label} onClick={() => native.current?.showPicker()} />
    </span>
  )
}
