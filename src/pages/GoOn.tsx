import { nextLine } from '#domain/stages/nextLine.ts'
import type { StageId } from '#domain/plan/sections.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { ContinueButton } from './ContinueButton.tsx'

/** Continue, where a stage has no page left: the next thing that is not done yet, by its name. */
export default function GoOn({ after }: { readonly after: StageId }) {
  const next = nextLine(useCurrent(), after)
  const stages = useWords('stages')
  const { pages } = useWords('shell')
  const names = next && new Map<string, string>(Object.entries(stages[next.stage].lines))
  return <ContinueButton>{next ? names?.get(next.id) : pages.overview}</ContinueButton>
}
