import type { IsoDate } from '#domain/dates.ts'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { DatePicker } from './DatePicker.tsx'
import { useReading } from './reading.ts'
import { useFormats, useWords } from './words.ts'

export interface Day {
  readonly day?: IsoDate | undefined
  /** What stands there while it is no day. */
  readonly typed?: string | undefined
}

interface Props {
  readonly id: string
  readonly label: string
  readonly value: Day
  readonly today: IsoDate
  readonly disabled?: boolean | undefined
  readonly change: (to: Day) => void
}

/** A day that is kept in the counselor's record: typed as people write it, and nothing typed is lost. Answers of the plan have `DateAsk`. */
export function DayField({ id, label, value: { day, typed }, today, disabled, change }: Props) {
  const { date } = useWords('asking')
  const formats = useFormats()
  const reading = useReading()
  const write = (text: string) => {
    const read = reading.readDate(text, today, 'ahead')
    // The words stay as they were typed, until the field is left: a date that jumps under the fingers cannot be finished.
    change(text.trim() === '' ? {} : read === undefined ? { typed: text } : { day: read, typed: text })
  }
  const hint = day !== undefined ? date.understood(formats.longDate(day)) : typed === undefined ? date.hint : date.noDay
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <div className="with-picker">
          <Input
            {...control}
            dir="auto"
            autoComplete="off"
            disabled={disabled}
            value={typed ?? (day === undefined ? '' : formats.date(day))}
            onChange={({ target }) => write(target.value)}
            onBlur={() => day !== undefined && typed !== undefined && change({ day })}
          />
          <DatePicker label={`${date.pick}: ${label}`} value={day} choose={(chosen) => change({ day: chosen })} />
        </div>
      )}
    </Field>
  )
}
