import { Suspense, useId, useState } from 'react'
import { inRoom } from '#domain/stages/setting.ts'
import { suggestionKinds, type SuggestionKind } from '#domain/desk/suggestionKinds.ts'
import { wordingQuestions } from '#domain/desk/wordings.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useCurrent, usePlan } from '#plan/planActor.ts'
import { useSession } from '#plan/session.ts'
import { useWords } from '#wording/words.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { kindAt } from './kindAt.ts'
import { SuggestForm } from './SuggestForm.tsx'
import { useHalfTyped } from './useHalfTyped.ts'

interface Props {
  readonly at: StepAddress | undefined
  /** What was said, where a captured line became a suggestion. */
  readonly first: string
}

/** A counselor suggests something. Nothing of it is in the plan until the founder accepts. */
export function Suggesting({ at, first }: Props) {
  const words = useWords('session').side.suggest
  const id = useId()
  const plan = usePlan()
  const founder = useSession()?.founder ?? ''
  const questions = at === undefined ? [] : wordingQuestions(plan, at)
  const hasRoom = inRoom(useCurrent())
  // A place would show nowhere in the plan of a group that meets online only.
  const kinds = suggestionKinds.filter(
    (kind) => (kind !== 'wording' || questions.length > 0) && (kind !== 'place' || hasRoom),
  )
  const typing = useHalfTyped(first)
  const [fits] = useState<SuggestionKind>((at && kindAt[at]) ?? (questions.length > 0 ? 'wording' : 'task'))
  const kind = kinds.find((each) => each === typing.typed.kind) ?? fits
  return (
    <div
      role="presentation"
      className="suggesting"
      onKeyDown={(event) => {
        // Within the form of the page, Enter on a choice would go on to the next page.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
      }}
    >
      <p className="soft">{words.lead(founder)}</p>
      <ChoiceGroup id={id} legend={words.kind} sideBySide>
        {kinds.map((each) => (
          <Choice
            key={each}
            type="radio"
            name={id}
            label={words.kinds[each]}
            checked={kind === each}
            onChange={() => typing.type({ kind: each })}
          />
        ))}
      </ChoiceGroup>
      <Suspense>
        <SuggestForm kind={kind} questions={questions} typing={typing} />
      </Suspense>
    </div>
  )
}
