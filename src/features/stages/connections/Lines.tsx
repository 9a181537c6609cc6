import { callsThisWeek } from '#domain/stages/coverageCalls.ts'
import type { coverageLines } from '#domain/stages/coverageLines.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useMedia } from '#ui/useMedia.ts'
import { LinesDrawn } from './LinesDrawn.tsx'
import { LinesListed } from './LinesListed.tsx'

/** As many lines as a drawing holds that can be looked at as a whole. */
const most = 24

/** A line for each organization: drawn toward the circle where there is room, else a short line in each row of a list. */
export function Lines({ of }: { readonly of: ReturnType<typeof coverageLines> }) {
  const isWide = useMedia('(width >= 62rem)')
  const next = callsThisWeek(useCurrent())[0]?.id
  const lines = of.reached.reduce((sum, { connections }) => sum + connections.length, of.missing.length)
  return isWide && lines <= most ? <LinesDrawn of={of} next={next} /> : <LinesListed of={of} next={next} />
}
