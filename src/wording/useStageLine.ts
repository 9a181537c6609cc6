import type { StageId } from '#domain/plan/sections.ts'
import { substance as connections } from '#domain/stages/connections.ts'
import { substance as coreGroup } from '#domain/stages/coreGroup.ts'
import { substance as expectations } from '#domain/stages/expectations.ts'
import { substance as place } from '#domain/stages/place.ts'
import { substance as purpose } from '#domain/stages/purpose.ts'
import { substance as timeline } from '#domain/stages/timeline.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from './words.ts'

/** One line of substance for each stage. */
export function useStageLine(): (stage: StageId) => string {
  const stages = useWords('stages')
  const now = useCurrent()
  const lines: Readonly<Record<StageId, () => string>> = {
    coreGroup: () => stages.coreGroup.line(coreGroup(now)),
    expectations: () => stages.expectations.line(expectations(now)),
    purpose: () => stages.purpose.line(purpose(now)),
    place: () => stages.place.line(place(now)),
    connections: () => stages.connections.line(connections(now)),
    timeline: () => stages.timeline.line(timeline(now)),
  }
  return (stage) => lines[stage]()
}
