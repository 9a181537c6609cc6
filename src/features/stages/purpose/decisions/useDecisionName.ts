import type { Decision } from '#domain/stages/decisions.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'

/** What a decision is called: its words, else "Decision 3". */
export function useDecisionName(): (decision: Pick<Decision, 'id' | 'words'>) => string {
  const { unnamed } = useWords('purpose').decisions
  const ids = useCurrent().lists.decisions.map((decision) => decision.id)
  return ({ id, words }) => words ?? unnamed(ids.indexOf(id) + 1)
}
