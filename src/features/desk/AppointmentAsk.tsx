import type { Appointment, DeskEntry } from '#domain/desk/entry.ts'
import { AppointmentFields } from '#forms/AppointmentFields.tsx'
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
  return (
    <section className="counsel-part">
      <h2>{words.heading}</h2>
      <div className="fields">
        <AppointmentFields
          next={next}
          today={today}
          words={words}
          disabled={!mayWrite}
          change={(to) =>
            keep((entry) => {
              const { next: _, ...others } = entry
              return Object.keys(to).length > 0 ? { ...others, next: to } : others
            })
          }
        />
      </div>
    </section>
  )
}
