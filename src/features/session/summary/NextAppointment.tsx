import type { Session } from '#domain/desk/entry.ts'
import { WhenFields } from '#forms/AppointmentFields.tsx'
import { useToday } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'

interface Props {
  readonly session: Session
  readonly change: (by: (session: Session) => Session) => void
}

/** When they meet next. */
export function NextAppointment({ session, change }: Props) {
  const words = useWords('sessionSummary').next
  const today = useToday()
  return (
    <section className="section" aria-labelledby="next-session">
      <h2 id="next-session">{words.heading}</h2>
      <div className="next-appointment">
        <WhenFields
          next={session.next}
          today={today}
          words={words}
          change={(next) => change((now) => ({ ...now, next }))}
        />
      </div>
    </section>
  )
}
