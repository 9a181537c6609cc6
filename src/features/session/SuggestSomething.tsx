import type { StepAddress } from '#domain/stages/sections.ts'
import { suggestionsAt } from '#domain/desk/suggestions.ts'
import { useCurrent, usePlan, useReadOnly } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Suggesting } from './Suggesting.tsx'
import { kindAt } from './kindAt.ts'

/** The way to suggest something on this page: what fits the page gives it its name. */
export function SuggestSomething({ at }: { readonly at: StepAddress }) {
  const words = useWords('session').side.suggest
  const readOnly = useReadOnly()
  const kind = kindAt[at]
  const isWaiting = suggestionsAt(usePlan(), useCurrent(), at).some(({ state }) => state === 'open')
  if (readOnly) return null
  return (
    <LineFold summary={kind ? words.openKind[kind] : words.open}>
      {() => (
        <>
          <Suggesting at={at} first="" />
          {isWaiting && (
            <p>
              <Button
                variant="quiet"
                small
                onClick={() => document.querySelector<HTMLElement>('.suggestions .suggestion')?.focus()}
              >
                {words.show}
              </Button>
            </p>
          )}
        </>
      )}
    </LineFold>
  )
}
