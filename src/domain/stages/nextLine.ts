import type { Current } from '../plan/current.ts'
import type { StageId } from '../plan/sections.ts'
import { linesNow, type LineNow } from './lines.ts'
import { stageIds } from './sections.ts'

export interface NextLine extends LineNow {
  readonly stage: StageId
}

/** The first line that is not done: of this stage, else of the ones after it, else of those before. Undefined once all are done. */
export function nextLine(now: Current, from: StageId): NextLine | undefined {
  const at = stageIds.indexOf(from)
  const inTurn = [...stageIds.slice(at), ...stageIds.slice(0, at)]
  for (const stage of inTurn) {
    const open = linesNow(now, stage).find(({ done }) => !done)
    if (open) return { ...open, stage }
  }
  return undefined
}
