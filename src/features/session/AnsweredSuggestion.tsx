import type { Suggestion } from '#domain/plan/plan.ts'
import { useReadOnly } from '#plan/planActor.ts'
import { short } from '#wording/short.ts'
import type { SuggestionWords } from '#wording/useSuggestionWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { useDecide } from './useDecide.ts'
import { useFocusWhenDecided } from './useFocusWhenDecided.ts'

/** An answered suggestion, shrunk to one line. */
export function AnsweredSuggestion({
  suggestion,
  words: { kind, content },
}: {
  readonly suggestion: Suggestion
  readonly words: SuggestionWords
}) {
  const words = useWords('suggestions')
  const formats = useFormats()
  const readOnly = useReadOnly()
  const { bringBack } = useDecide(suggestion)
  const place = useFocusWhenDecided(suggestion.id)
  const { state, taken, decidedBy = '', decidedOn } = suggestion
  const answer =
    state === 'declined' ? words.answered.declined : taken ? words.answered.changed : words.answered.accepted
  const what = [kind, short(content)].filter((part) => part !== '').join(': ')
  return (
    <div className="suggestion answered" tabIndex={-1} ref={place}>
      <p dir="auto">
        <b>{answer}</b>
        {decidedOn !== undefined && ` ${words.answered.by(decidedBy, formats.tinyDate(decidedOn))}`} · {what}
      </p>
      {!readOnly && (
        <Button variant="quiet" small onClick={bringBack}>
          {words.bringBack}
          <span className="visually-hidden"> {what}</span>
        </Button>
      )}
    </div>
  )
}
