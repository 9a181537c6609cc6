import type { IsoDate } from '#domain/dates.ts'
import type { Appointment } from '#domain/desk/entry.ts'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { DayField } from './DayField.tsx'
import { TimeField } from './TimeField.tsx'

interface Props {
  readonly next: Appointment | undefined
  readonly today: IsoDate
  readonly words: { readonly day: string; readonly time: string; readonly about: string }
  readonly disabled?: boolean
  /** What was typed is kept as it stands; empty parts are left out. */
  readonly change: (to: Appointment) => void
}

/** When counselor and founder meet next, and what they look at then: at the end of a session, and in the counselor's record. */
export function AppointmentFields({ next = {}, today, words, disabled, change }: Props) {
  const { on, typed, time = '', about = '' } = next
  const put = (to: { readonly [P in keyof Appointment]: Appointment[P] | undefined }) => {
    const after = { on, typed, time, about, ...to }
    change({
      ...(after.on && { on: after.on }),
      ...(after.typed && { typed: after.typed }),
      ...(after.time && { time: after.time }),
      ...(after.about && { about: after.about }),
    })
  }
  return (
    <>
      <DayField
        id="next-day"
        label={words.day}
        value={{ day: on, typed }}
        today={today}
        disabled={disabled}
        change={(to) => put({ on: to.day, typed: to.typed })}
      />
      <TimeField
        id="next-time"
        label={words.time}
        value={time}
        disabled={disabled}
        change={(to) => put({ time: to })}
      />
      <Field id="next-about" label={words.about}>
        {(control) => (
          <Input
            {...control}
            dir="auto"
            autoComplete="off"
            disabled={disabled}
            value={about}
            onChange={({ target }) => put({ about: target.value })}
          />
        )}
      </Field>
    </>
  )
}
