import { useRef, useState } from 'react'
import type { Session } from '#domain/desk/entry.ts'
import { captured, sorted } from '#domain/desk/session.ts'
import { newId } from '#plan/newId.ts'
import { useClock } from '#ports/clock.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import type { Worded } from './useSummaryWords.ts'

interface Props {
  readonly session: Session
  /** What the founder decided already, by accepting it. */
  readonly accepted: readonly Worded[]
  readonly lines: readonly Worded[]
  readonly change: (by: (session: Session) => Session) => void
}

/** Candidates for "decided". None is ticked beforehand: what the counselor typed is no decision of the founder's. */
export function Decided({ session, accepted, lines, change }: Props) {
  const words = useWords('sessionSummary').decided
  const { now } = useClock()
  const [own, setOwn] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const confirm = (key: string, said: string | undefined) =>
    change((before) => {
      const { [key]: _, ...others } = before.confirmed
      return { ...before, confirmed: said === undefined ? others : { ...others, [key]: said } }
    })
  const add = () => {
    const said = own.trim()
    if (said === '') return
    const id = newId()
    const at = now()
    change((before) => {
      const caught = sorted(captured(before, { id, words: said, at }), id, 'decided')
      return { ...caught, confirmed: { ...caught.confirmed, [`caught:${id}`]: said } }
    })
    setOwn('')
    field.current?.focus()
  }
  return (
    <section className="section" aria-labelledby="decided">
      <h2 id="decided">{words.heading}</h2>
      {accepted.length > 0 && (
        <>
          <h3>{words.accepted}</h3>
          <ul>
            {accepted.map((line) => (
              <li key={line.key} dir="auto" translate="no">
                {line.words}
              </li>
            ))}
          </ul>
        </>
      )}
      {lines.length > 0 && <p className="soft">{words.hint}</p>}
      {lines.length + accepted.length === 0 && <p className="soft">{words.none}</p>}
      <ul className="bare decided-lines">
        {lines.map((line) => {
          const said = session.confirmed[line.key]
          return (
            <li key={line.key}>
              <Choice
                type="checkbox"
                label={
                  <span dir="auto" translate="no">
                    {line.words}
                  </span>
                }
                checked={said !== undefined}
                onChange={({ target }) => confirm(line.key, target.checked ? line.words : undefined)}
              />
              {said !== undefined && (
                <TextArea
                  className="decided-words"
                  rows={2}
                  dir="auto"
                  aria-label={words.words(line.words)}
                  value={said}
                  onChange={({ target }) => confirm(line.key, target.value)}
                />
              )}
            </li>
          )
        })}
      </ul>
      <Field id="own-decision" label={words.own}>
        {(control) => (
          <div className="with-button">
            <Input
              {...control}
              ref={field}
              dir="auto"
              autoComplete="off"
              value={own}
              onChange={({ target }) => setOwn(target.value)}
              onKeyDown={(event) => {
                // Enter while a word is being composed belongs to the keyboard of another script.
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                event.preventDefault()
                add()
              }}
            />
            <Button icon="plus" onClick={add}>
              {words.add}
            </Button>
          </div>
        )}
      </Field>
    </section>
  )
}
