import './session.css'
import { useEffect, useId, useRef } from 'react'
import { suggestionsAt } from '#domain/desk/suggestions.ts'
import type { Suggestion } from '#domain/plan/plan.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useCurrent, usePlan } from '#plan/planActor.ts'
import { useSession } from '#plan/session.ts'
import { useSuggestionWords, type SuggestionWords } from '#wording/useSuggestionWords.ts'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { AnsweredSuggestion } from './AnsweredSuggestion.tsx'
import { OpenSuggestion } from './OpenSuggestion.tsx'
import { decidedLately } from './useDecide.ts'

/** What was suggested for this page, with and without a session; without an address, what no page takes in. */
export default function Suggestions({ at }: { readonly at?: StepAddress | undefined }) {
  const words = useWords('suggestions')
  const id = useId()
  const here = suggestionsAt(usePlan(), useCurrent(), at)
  const say = useSuggestionWords(here)
  const answered = here.filter(({ state }) => state !== 'open')
  const open = here.filter(({ state }) => state === 'open')
  const box = useRef<HTMLElement>(null)
  // What was answered has moved away with the button that was pressed: focus goes to what is next to answer.
  useEffect(() => {
    if (!answered.some((each) => each.id === decidedLately.id)) return
    decidedLately.id = undefined
    box.current?.querySelector<HTMLElement>('.suggestion, .line-fold > summary')?.focus()
  })
  if (here.length === 0) return null
  return (
    <section ref={box} className="suggestions" aria-labelledby={id}>
      <h2 id={id} className={at && 'visually-hidden'}>
        {at ? words.heading : words.elsewhere}
      </h2>
      {!at && <p>{words.elsewhereText}</p>}
      {[...new Set(open.map(({ by }) => by))].map((by) => (
        <Frame key={by} by={by} of={open.filter((each) => each.by === by)} say={say} />
      ))}
      {answered.length > 0 && (
        <LineFold summary={words.answeredOnes(answered.length)}>
          {() =>
            answered.map((suggestion) => (
              <AnsweredSuggestion key={suggestion.id} suggestion={suggestion} words={say(suggestion)} />
            ))
          }
        </LineFold>
      )}
    </section>
  )
}

interface FrameProps {
  readonly by: string
  readonly of: readonly Suggestion[]
  readonly say: (suggestion: Suggestion) => SuggestionWords
}

/** All that one counselor suggests here, in one frame: several stand side by side to choose from. */
function Frame({ by, of, say }: FrameProps) {
  const words = useWords('suggestions')
  const id = useId()
  const session = useSession()?.id
  const isNew = session !== undefined && of.every((each) => each.session === session)
  return (
    <div className="suggestion-frame">
      <h3 className="by" id={id} dir="auto">
        {words.by(by)}
        {isNew && words.justNow}
      </h3>
      {of.map((suggestion) => (
        <OpenSuggestion key={suggestion.id} suggestion={suggestion} words={say(suggestion)} byId={id} />
      ))}
    </div>
  )
}
