import type { IsoDate } from '#domain/dates.ts'
import type { Appointment } from '#domain/desk/entry.ts'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { DayField } from './DayField.tsx'
import { TimeField } from './TimeField.tsx'

interface Props {
  readonly next: Appointment | undefined
  readonly disabled?: boolean
  /** What was typed is kept as it stands; empty parts are left out. */
  readonly change: (to: Appointment) => void
}

interface WhenProps extends Props {
  readonly today: IsoDate
  readonly words: { readonly day: string; readonly time: string }
}

/** When counselor and founder meet next: at the end of a session, and in the counselor's record. */
export function WhenFields({ next = {}, today, words, disabled, change }: WhenProps) {
  const { on, typed, time = '' } = next
  return (
    <>
      <DayField
        id="next-day"
        label={words.day}
        value={{ day: on, typed }}
        today={today}
        disabled={disabled}
        change={(to) => change(kept(next, { on: to.day, typed: to.typed }))}
      />
      <TimeField
        id="next-time"
        label={words.time}
        value={time}
        disabled={disabled}
        change={(to) => change(kept(next, { time: to }))}
      />
    </>
  )
}

/** What they look at then. */
export function AboutField({ next = {}, label, disabled, change }: Props & { readonly label: string }) {
  return (
    <Field id="next-about" label={label}>
      {(control) => (
        <Input
          {...control}
          dir="auto"
          autoComplete="off"
          disabled={disabled}
          value={next.about ?? ''}
          onChange={({ target }) => change(kept(next, { about: target.value }))}
        />
      )}
    </Field>
  )
}

function kept(next: Appointment, to: { readonly [P in keyof Appointment]: Appointment[P] | undefined }): Appointment {
  const { on, typed, time, about } = { ...next, ...to }
  return { ...(on && { on }), ...(typed && { typed }), ...(time && { time }), ...(about && { about }) }
}
