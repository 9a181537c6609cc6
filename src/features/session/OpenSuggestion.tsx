import { useId, useRef, useState } from 'react'
import { withContent } from '#domain/desk/suggesting.ts'
import { readEdit } from '#domain/plan/edit.ts'
import type { Suggestion } from '#domain/plan/plan.ts'
import { useReadOnly } from '#plan/planActor.ts'
import { useSession } from '#plan/session.ts'
import type { SuggestionWords } from '#wording/useSuggestionWords.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Icon } from '#ui/Icon.tsx'
import { ChangeWords } from './ChangeWords.tsx'
import { useDecide, useFounderName } from './useDecide.ts'
import { useFocusWhenDecided } from './useFocusWhenDecided.ts'

/** Something put forward: who did, what it would bring, and three answers of the same weight. */
export function OpenSuggestion({
  suggestion,
  words: { kind, content, facts },
}: {
  readonly suggestion: Suggestion
  readonly words: SuggestionWords
}) {
  const words = useWords('suggestions')
  const id = useId()
  const { accept, decline, withdraw } = useDecide(suggestion)
  const readOnly = useReadOnly()
  const founder = useFounderName()
  const together = useSession() !== undefined
  const place = useFocusWhenDecided(suggestion.id)
  const change = useRef<HTMLButtonElement>(null)
  const [changing, setChanging] = useState(false)
  const [unfit, setUnfit] = useState(false)
  const edit = readEdit(suggestion.edit)
  const mayChange = edit !== undefined && withContent(edit, content) !== undefined
  const take = (other?: string) => setUnfit(!accept(other))
  return (
    <fieldset className="suggestion" aria-labelledby={`${id}-by ${id}-what`} tabIndex={-1} ref={place}>
      <span className="by" id={`${id}-by`}>
        <Icon name="hand" />
        <span dir="auto">{words.by(suggestion.by)}</span>
      </span>
      <p id={`${id}-what`} dir="auto">
        <b>
          {kind}
          {content !== '' && ': '}
        </b>
        {content}
      </p>
      {suggestion.words !== '' && (
        <p dir="auto" translate="no">
          {suggestion.words}
        </p>
      )}
      {facts.length > 0 && (
        <ul className="bare small">
          {facts.map((fact) => (
            <li key={fact} dir="auto">
              {fact}
            </li>
          ))}
        </ul>
      )}
      {unfit && <p role="alert">{words.unfit}</p>}
      {changing ? (
        <ChangeWords
          first={content}
          take={take}
          cancel={() => {
            setChanging(false)
            requestAnimationFrame(() => change.current?.focus())
          }}
        />
      ) : (
        !readOnly && (
          <ButtonRow>
            <Button small icon="check" aria-describedby={`${id}-what`} onClick={() => take()}>
              {words.accept}
            </Button>
            {mayChange && (
              <Button small ref={change} aria-describedby={`${id}-what`} onClick={() => setChanging(true)}>
                {words.change}
              </Button>
            )}
            <Button small aria-describedby={`${id}-what`} onClick={decline}>
              {words.decline}
            </Button>
            {together && (
              <Button
                variant="quiet"
                aria-describedby={`${id}-what`}
                onClick={() => {
                  withdraw()
                  document.querySelector('h1')?.focus({ preventScroll: true })
                }}
              >
                {words.takeBack}
              </Button>
            )}
          </ButtonRow>
        )
      )}
      <p className="small soft">{words.until(founder)}</p>
    </fieldset>
  )
}
