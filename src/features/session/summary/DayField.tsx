import type { IsoDate } from '#domain/dates.ts'
import { DatePicker } from '#asking/DatePicker.tsx'
import { useToday } from '#asking/founding.ts'
import { useReading } from '#asking/reading.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'

export interface Day {
  readonly day?: IsoDate | undefined
  /** What stands there while it is no day. */
  readonly typed?: string | undefined
}

interface Props {
  readonly id: string
  readonly label: string
  readonly value: Day
  readonly change: (to: Day) => void
}

/** A day that is kept in the counselor's record: typed as people write it, and nothing typed is lost. */
export function DayField({ id, label, value: { day, typed }, change }: Props) {
  const words = useWords('sessionSummary').day
  const { date } = useWords('asking')
  const formats = useFormats()
  const reading = useReading()
  const today = useToday()
  const write = (text: string) => {
    const read = reading.readDate(text, today, 'ahead')
    // The words stay as they were typed, until the field is left: a date that jumps under the fingers cannot be finished.
    change(text.trim() === '' ? {} : read === undefined ? { typed: text } : { day: read, typed: text })
  }
  const understood = day === undefined ? (typed === undefined ? words.hint : words.problem) : date.understood(formats.longDate(day))
  return (
    <Field id={id} label={label} hint={understood}>
      {(control) => (
        <div className="with-picker">
          <Input {...control} dir="auto" autoComplete="off" value={typed ?? (day === undefined ? '' : formats.date(day))} onChange={({ target }) => write(target.value)} onBlur={() => day !== undefined && change({ day })} />
          <DatePicker label={`${date.pick}: ${label}`} value={day} choose={(chosen) => change({ day: chosen })} />
        </div>
      )}
    </Field>
  )
}
