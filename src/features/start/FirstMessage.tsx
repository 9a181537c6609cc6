import { useState } from 'react'
import { flushSync } from 'react-dom'
import { messageFacts } from '#domain/documents/message.ts'
import { field } from '#domain/plan/field.ts'
import { firstToAsk } from '#domain/stages/firstThing.ts'
import { CopyButton } from '#pages/CopyButton.tsx'
import { useCurrent, useReadOnly } from '#plan/planActor.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Field } from '#ui/form/Field.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { TextArea } from '#ui/form/TextArea.tsx'

/**
 * A message to one person: the same answer as on the page "Ask someone to join". Our words can be copied as they are, and
 * enter the plan only once the founder wants to change them.
 */
export function FirstMessage({ leads }: { /** It is the one thing of this week. */ readonly leads: boolean }) {
  const words = useWords('first').result.message
  const { message } = useWords('documents')
  const now = useCurrent()
  const id = firstToAsk(now)
  const name = now.lists.people.find((person) => person.id === id)?.name?.trim()
  const readOnly = useReadOnly()
  const suggestion = message(messageFacts(now))
  const ask = useAsk(field('coreGroup', 'messageWords'), (answer) => answer.value ?? '')
  const [changing, setChanging] = useState(ask.raw.trim() !== '')
  const change = () => {
    ask.set(suggestion, { value: suggestion }, true)
    // The button goes away: the words are where one goes on.
    flushSync(() => setChanging(true))
    focusField(ask.id)
  }
  return (
    <section className="section" aria-labelledby="message-heading">
      <h2 id="message-heading" dir="auto" className={leads ? 'visually-hidden' : undefined}>
        {name === undefined ? words.heading : words.headingTo(name)}
      </h2>
      <div className="letter">
        {/* Above the words: on a phone these are longer than what is in sight. */}
        <ButtonRow>
          <CopyButton text={changing ? ask.raw : suggestion} variant={leads ? 'primary' : 'plain'}>
            {words.copy}
          </CopyButton>
          {!changing && !readOnly && (
            <Button variant="quiet" onClick={change}>
              {words.change}
            </Button>
          )}
        </ButtonRow>
        {changing ? (
          <Field id={ask.id} label={words.label}>
            {(control) => (
              <TextArea
                {...control}
                className="first-message"
                dir="auto"
                value={ask.raw}
                onChange={(event) =>
                  ask.set(event.target.value, event.target.value.trim() ? { value: event.target.value } : {})
                }
              />
            )}
          </Field>
        ) : (
          <blockquote dir="auto">
            {suggestion.split('\n\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </blockquote>
        )}
      </div>
    </section>
  )
}
