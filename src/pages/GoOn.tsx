import { nextLine } from '#domain/stages/nextLine.ts'
import type { StageId } from '#domain/plan/sections.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'

/** What Continue is called where a stage has no page left: the next thing that is not done yet. */
export default function GoOn({ after }: { readonly after: StageId }) {
  const next = nextLine(useCurrent(), after)
  const stages = useWords('stages')
  const { goOn, pages } = useWords('shell')
  const names = next && new Map<string, string>(Object.entries(stages[next.stage].lines))
  return <>{next ? (names?.get(next.id) ?? goOn) : pages.overview}</>
}
