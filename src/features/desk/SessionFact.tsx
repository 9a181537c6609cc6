import type { DeskEntry } from '#domain/desk/entry.ts'
import type { SessionFacts } from '#domain/desk/record.ts'
import { inSession } from '#domain/desk/session.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { told } from '#papers/makers/record/told.ts'
import { Field } from '#ui/form/Field.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { Covered } from './Covered.tsx'
import { SessionLines } from './SessionLines.tsx'

interface Props {
  readonly session: SessionFacts
  readonly mayWrite: boolean
  /** The private notes as they stand, untrimmed, to go on writing. */
  readonly typed: string
  readonly keep: (by: (entry: DeskEntry) => DeskEntry) => void
}

/** One session on the record page; its private notes are covered. */
export function SessionFact({ session, mayWrite, typed, keep }: Props) {
  const { notes, sessions } = useWords('desk').record
  const lines = told(session, sessions, useFormats())
  const { day } = lines
  return (
    <article className="counsel-session" aria-label={sessions.of(day)}>
      <h3>{sessions.of(day)}</h3>
      <SessionLines of={lines} />
      <Covered show={notes.showOf(day)}>
        <Field id={`notes-${session.id}`} label={notes.labelOf(day)}>
          {(control) => (
            <TextArea
              {...control}
              dir="auto"
              disabled={!mayWrite}
              value={typed}
              onChange={({ target }) =>
                keep((entry) => inSession(entry, session.id, (each) => ({ ...each, notes: target.value })))
              }
            />
          )}
        </Field>
      </Covered>
    </article>
  )
}
