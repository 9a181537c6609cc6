import type { Session } from '#domain/desk/entry.ts'
import { AboutField } from '#forms/AppointmentFields.tsx'
import { useWords } from '#wording/words.ts'
import { Field } from '#ui/form/Field.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'

interface Props {
  readonly session: Session
  readonly change: (by: (session: Session) => Session) => void
}

/** What goes along until next time, for those who want it: something to think about, and what to look at then. */
export function Think({ session, change }: Props) {
  const { think, next } = useWords('sessionSummary')
  return (
    <LineFold summary={think.fold}>
      {() => (
        <>
          <Field id="think" label={think.label} hint={think.hint}>
            {(control) => (
              <TextArea
                {...control}
                dir="auto"
                rows={2}
                value={session.think}
                onChange={({ target }) => change((now) => ({ ...now, think: target.value }))}
              />
            )}
          </Field>
          <AboutField next={session.next} label={next.about} change={(to) => change((now) => ({ ...now, next: to }))} />
        </>
      )}
    </LineFold>
  )
}
