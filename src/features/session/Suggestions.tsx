import './session.css'
import { useId } from 'react'
import { suggestionsAt } from '#domain/desk/suggestions.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useCurrent, usePlan } from '#plan/planActor.ts'
import { useSuggestionWords } from '#wording/useSuggestionWords.ts'
import { useWords } from '#wording/words.ts'
import { AnsweredSuggestion } from './AnsweredSuggestion.tsx'
import { OpenSuggestion } from './OpenSuggestion.tsx'

/** What was put forward for this page, with and without a session; without an address, what no page takes in. */
export default function Suggestions({ at }: { readonly at?: StepAddress | undefined }) {
  const words = useWords('suggestions')
  const id = useId()
  const here = suggestionsAt(usePlan(), useCurrent(), at)
  const say = useSuggestionWords(here)
  if (here.length === 0) return null
  return (
    <section className="suggestions" aria-labelledby={id}>
      <h2 id={id} className={at && 'visually-hidden'}>
        {at ? words.heading : words.elsewhere}
      </h2>
      {!at && <p>{words.elsewhereText}</p>}
      {here.map((suggestion) =>
        suggestion.state === 'open' ? (
          <OpenSuggestion key={suggestion.id} suggestion={suggestion} words={say(suggestion)} />
        ) : (
          <AnsweredSuggestion key={suggestion.id} suggestion={suggestion} words={say(suggestion)} />
        ),
      )}
    </section>
  )
}
