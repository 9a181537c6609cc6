import type { Appointment, DeskEntry } from '#domain/desk/entry.ts'
import { AboutField, WhenFields } from '#forms/AppointmentFields.tsx'
import { useWords } from '#wording/words.ts'

interface Props {
  readonly next: Appointment | undefined
  readonly today: string
  readonly mayWrite: boolean
  readonly keep: (by: (entry: DeskEntry) => DeskEntry) => void
}

/** The next appointment, put right in the record. */
export function AppointmentAsk({ next, today, mayWrite, keep }: Props) {
  const { next: words } = useWords('desk').record
  const change = (to: Appointment) =>
    keep((entry) => {
      const { next: _, ...others } = entry
      return Object.keys(to).length > 0 ? { ...others, next: to } : others
    })
  return (
    <section className="counsel-part">
      <h2>{words.heading}</h2>
      <div className="fields">
        <WhenFields next={next} today={today} words={words} disabled={!mayWrite} change={change} />
        <AboutField next={next} label={words.about} disabled={!mayWrite} change={change} />
      </div>
    </section>
  )
}
