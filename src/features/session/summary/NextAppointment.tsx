import type { Appointment, Session } from '#domain/desk/entry.ts'
import { useWords } from '#asking/words.ts'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { DayField } from './DayField.tsx'

interface Props {
  readonly session: Session
  readonly change: (by: (session: Session) => Session) => void
}

/** When they meet next, and what the founder would like to look at then. */
export function NextAppointment({ session, change }: Props) {
  const words = useWords('sessionSummary').next
  const next: Appointment = session.next ?? {}
  const { on, typed, ...rest } = next
  const put = (to: Appointment) => change((now) => ({ ...now, next: to }))
  return (
    <section className="section" aria-labelledby="next-session">
      <h2 id="next-session">{words.heading}</h2>
      <div className="next-appointment">
        <DayField id="next-day" label={words.day} value={{ day: on, typed }} change={(to) => put({ ...rest, ...(to.day === undefined ? {} : { on: to.day }), ...(to.typed === undefined ? {} : { typed: to.typed }) })} />
        <Field id="next-time" label={words.time}>
          {(control) => <Input {...control} autoComplete="off" value={next.time ?? ''} onChange={({ target }) => put({ ...next, time: target.value })} />}
        </Field>
        <Field id="next-about" label={words.about}>
          {(control) => <Input {...control} dir="auto" autoComplete="off" value={next.about ?? ''} onChange={({ target }) => put({ ...next, about: target.value })} />}
        </Field>
      </div>
    </section>
  )
}
