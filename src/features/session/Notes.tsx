import { useEffect, useId, useRef } from 'react'
import type { Session } from '#domain/desk/entry.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Field } from '#ui/form/Field.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { Part } from './Part.tsx'
import { useCover } from './useCover.ts'
import type { Running } from './useRunning.ts'

/** Private notes, covered on a shared screen. They go straight into the counselor's own record, never into the plan. */
export function Notes({ entry, session, running, keep, mayWrite }: Running & { readonly session: Session }) {
  const words = useWords('session').side.notes
  const planId = usePlanId()
  const id = useId()
  const { shown, show, hide, typed } = useCover()
  const uncover = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const wasInside = useRef(false)
  // Whoever was typing when the cover fell is left where they can lift it again.
  useEffect(() => {
    if (shown) {
      wasInside.current = true
      box.current?.querySelector('textarea')?.focus()
    } else if (wasInside.current) {
      wasInside.current = false
      if (document.activeElement === document.body) uncover.current?.focus()
    }
  }, [shown])
  const caught = session.captured.filter(({ as }) => as === 'note')

  if (entry.role?.consent !== true)
    return (
      <Part icon="lock" title={words.title}>
        <p className="soft">
          {words.noConsent(running.founder)} <Link to={paths.session(planId)}>{words.consentLink}</Link>
        </p>
      </Part>
    )
  return (
    <Part icon="lock" title={words.title}>
      {shown ? (
        <div ref={box} className="session-notes">
          <Field id={id} label={<span className="visually-hidden">{words.label}</span>} hint={words.hint}>
            {(control) => (
              <TextArea
                {...control}
                dir="auto"
                rows={5}
                autoComplete="off"
                readOnly={!mayWrite}
                value={session.notes}
                onChange={({ target: { value } }) => {
                  typed()
                  keep((now) => ({ ...now, notes: value }))
                }}
              />
            )}
          </Field>
          {caught.length > 0 && (
            <>
              <p>{words.caught}</p>
              <ul>
                {caught.map((line) => (
                  <li key={line.id} dir="auto" translate="no">
                    {line.words}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Button small icon="lock" onClick={hide}>
            {words.hide}
          </Button>
        </div>
      ) : (
        <>
          <p className="soft">{words.covered}</p>
          <p>
            <Button small icon="eye" ref={uncover} onClick={show}>
              {words.show}
            </Button>
          </p>
        </>
      )}
    </Part>
  )
}
