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
import { cx } from '#ui/cx.ts'
import { ChangeWords } from './ChangeWords.tsx'
import { useDecide } from './useDecide.ts'
import { useFocusWhenDecided } from './useFocusWhenDecided.ts'

interface Props {
  readonly suggestion: Suggestion
  readonly words: SuggestionWords
  /** The heading that says who suggests it. */
  readonly byId: string
}

/** One suggestion: what it would bring, why, and answers of the same weight. */
export function OpenSuggestion({ suggestion, words: { kind, content, facts }, byId }: Props) {
  const words = useWords('suggestions')
  const id = useId()
  const { accept, decline, withdraw } = useDecide(suggestion)
  const readOnly = useReadOnly()
  const together = useSession() !== undefined
  const place = useFocusWhenDecided(suggestion.id)
  const change = useRef<HTMLButtonElement>(null)
  const [changing, setChanging] = useState(false)
  const [unfit, setUnfit] = useState(false)
  const edit = readEdit(suggestion.edit)
  const mayChange = edit !== undefined && withContent(edit, content) !== undefined
  // A name says by itself what it is; words for a question do not.
  const isNamed = edit?.kind === 'add' && content !== ''
  const take = (other?: string) => setUnfit(!accept(other))
  const takeBack = () => {
    withdraw()
    document.querySelector('h1')?.focus({ preventScroll: true })
  }
  return (
    <fieldset className="suggestion" aria-labelledby={`${byId} ${id}-what`} tabIndex={-1} ref={place}>
      <div>
        <h4 id={`${id}-what`} dir="auto">
          <span className={cx(isNamed ? 'visually-hidden' : 'suggestion-kind')}>
            {kind}
            {content !== '' && ': '}
          </span>
          {content}
        </h4>
        {suggestion.words !== '' && (
          <p dir="auto" translate="no">
            {suggestion.words}
          </p>
        )}
        {facts.map((fact) => (
          <p key={fact} dir="auto">
            {fact}
          </p>
        ))}
        {unfit && <p role="alert">{words.unfit}</p>}
      </div>
      {changing ? (
        <ChangeWords
          first={content}
          take={take}
          takeBack={together ? takeBack : undefined}
          cancel={() => {
            setChanging(false)
            requestAnimationFrame(() => change.current?.focus())
          }}
        />
      ) : (
        !readOnly && (
          <ButtonRow>
            <Button small aria-describedby={`${id}-what`} onClick={() => take()}>
              {words.accept}
            </Button>
            <Button small aria-describedby={`${id}-what`} onClick={decline}>
              {words.decline}
            </Button>
            {mayChange && (
              <Button
                variant="quiet"
                small
                ref={change}
                aria-describedby={`${id}-what`}
                onClick={() => setChanging(true)}
              >
                {words.change}
              </Button>
            )}
            {!mayChange && together && (
              <Button variant="quiet" small aria-describedby={`${id}-what`} onClick={takeBack}>
                {words.takeBack}
              </Button>
            )}
          </ButtonRow>
        )
      )}
    </fieldset>
  )
}
