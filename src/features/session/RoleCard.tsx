import { useId } from 'react'
import type { DeskEntry } from '#domain/desk/entry.ts'
import { said } from '#domain/plan/current.ts'
import { From } from '#forms/From.tsx'
import { useCurrent, usePlanId, useToday } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { Field } from '#ui/form/Field.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { Fold } from '#ui/page/Fold.tsx'

interface Props {
  readonly entry: DeskEntry
  readonly change: (by: (entry: DeskEntry) => DeskEntry) => void
  /** Read out before the first session; later it is there to look at. */
  readonly isFirst: boolean
}

/** What counselor and founder agree on. Consent and reporting are kept as they are said: a closed tab loses neither. */
export function RoleCard({ entry, change, isFirst }: Props) {
  const words = useWords('session').role
  const today = useToday()
  const id = useId()
  const set = (part: { readonly consent?: boolean; readonly reporting?: string }) =>
    change((kept) => ({ ...kept, role: { consent: false, reporting: '', ...kept.role, on: today, ...part } }))
  const inside = (
    <>
      <div className="role-parts">
        <Lines title={words.does.title} lines={words.does.lines} />
        <Lines title={words.doesNot.title} lines={words.doesNot.lines} sources={words.doesNot.sources} />
        <HowLong />
        <Lines title={words.keeps.title} lines={words.keeps.lines} />
        <section>
          <h3>{words.private.title}</h3>
          <p>{words.private.text}</p>
        </section>
      </div>
      <Field id={`${id}-reporting`} label={words.private.reporting} hint={words.private.reportingHint}>
        {(control) => (
          <TextArea
            {...control}
            dir="auto"
            rows={2}
            autoComplete="off"
            value={entry.role?.reporting ?? ''}
            onChange={(event) => set({ reporting: event.target.value })}
          />
        )}
      </Field>
      <Choice
        type="checkbox"
        label={words.consent}
        hint={words.consentHint}
        checked={entry.role?.consent ?? false}
        onChange={(event) => set({ consent: event.target.checked })}
      />
    </>
  )
  if (!isFirst) return <Fold summary={words.again}>{inside}</Fold>
  return (
    <section className="role-card" aria-labelledby={`${id}-role`}>
      <h2 id={`${id}-role`}>{words.heading}</h2>
      <p className="soft">{words.lead}</p>
      {inside}
    </section>
  )
}

type Sources = Parameters<typeof From>[0]['of']

function Lines({
  title,
  lines,
  sources,
}: {
  readonly title: string
  readonly lines: readonly string[]
  readonly sources?: Sources
}) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {sources && <From about={title} of={sources} />}
    </section>
  )
}

/** How many meetings, or until when: asked in stage 5, said here. */
function HowLong() {
  const words = useWords('session').role.end
  const formats = useFormats()
  const planId = usePlanId()
  const { helperEndsAfter, helperEndsOn } = useCurrent().sections.connections
  const meetings = said(helperEndsAfter)
  const on = said(helperEndsOn)
  const isOpen = meetings === undefined && on === undefined
  return (
    <section>
      <h3>{words.title}</h3>
      {meetings !== undefined && <p>{words.meetings(meetings)}</p>}
      {on !== undefined && <p>{words.on(formats.longDate(on))}</p>}
      {isOpen && <p>{words.open}</p>}
      {isOpen && <From about={words.title} of={words.sources} />}
      <p>
        <Link to={paths.step(planId, 'connections/involvement')}>{words.link}</Link>
      </p>
    </section>
  )
}
