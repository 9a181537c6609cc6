import type { Session } from '#domain/desk/entry.ts'
import { AppointmentFields } from '#forms/AppointmentFields.tsx'
import { useToday } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'

interface Props {
  readonly session: Session
  readonly change: (by: (session: Session) => Session) => void
}

/** When they meet next, and what the founder would like to look at then. */
export function NextAppointment({ session, change }: Props) {
  const words = useWords('sessionSummary').next
  const today = useToday()
  return (
    <section className="section" aria-labelledby="next-session">
      <h2 id="next-session">{words.heading}</h2>
      <div className="next-appointment">
        <AppointmentFields
          next={session.next}
          today={today}
          words={words}
          change={(next) => change((now) => ({ ...now, next }))}
        />
      </div>
    </section>
  )
}
