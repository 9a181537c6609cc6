import type { IsoDate } from '#domain/dates.ts'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { dateCodec } from './codec.ts'
import { DatePicker } from './DatePicker.tsx'
import { useReading } from '#wording/reading.ts'
import { dayContext } from '#wording/region.ts'
import { useTells } from './useTells.ts'
import { WhichMeant } from './WhichMeant.tsx'
import { useFormats, useWords } from '#wording/words.ts'

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

/** A day that is no answer of its own, such as one in the counselor's record: typed as people write it, and nothing typed is lost. Answers of the plan have `DateAsk`. */
export function DayField({ id, label, value: { day, typed }, today, disabled, change }: Props) {
  const asking = useWords('asking')
  const { date } = asking
  const reading = useReading()
  const context = dayContext(today)
  const codec = dateCodec(reading, useFormats(), asking, context)
  const { tells, typing, leave } = useTells(typed !== undefined && day === undefined)
  const write = (text: string) => {
    typing()
    const [read, other] = codec.read(text)
    // The words stay as they were typed, until the field is left: a date that jumps under the fingers cannot be finished.
    change(
      text.trim() === ''
        ? {}
        : read === undefined || other !== undefined
          ? { typed: text }
          : { day: read, typed: text },
    )
  }
  const text = typed ?? (day === undefined ? '' : codec.write(day))
  const isUnread = typed !== undefined && day === undefined
  const hasTime = typed !== undefined && reading.timeBeside(typed, context).length > 0
  return (
    <Field
      id={id}
      label={label}
      hint={day === undefined ? date.hint : date[hasTime ? 'dayOnly' : 'understood'](codec.say(day))}
      error={isUnread && tells ? codec.problem(typed) : undefined}
    >
      {(control) => (
        <>
          <div className="with-picker">
            <Input
              {...control}
              dir="auto"
              autoComplete="off"
              disabled={disabled}
              value={text}
              onChange={({ target }) => write(target.value)}
              onBlur={() => {
                if (day !== undefined && typed !== undefined) change({ day })
                leave()
              }}
            />
            <DatePicker label={`${date.pick}: ${label}`} value={day} choose={(chosen) => change({ day: chosen })} />
          </div>
          {disabled !== true && (
            <WhichMeant
              of={id}
              text={text}
              meant={isUnread ? codec.read(typed) : []}
              say={codec.say}
              choose={(chosen) => change({ day: chosen })}
            />
          )}
        </>
      )}
    </Field>
  )
}
