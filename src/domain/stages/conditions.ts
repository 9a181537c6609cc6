import type { Current } from '../plan/current.ts'
import type { StageId } from '../plan/sections.ts'
import { connections } from './connections.ts'
import { coreGroup } from './coreGroup.ts'
import { expectations } from './expectations.ts'
import { place } from './place.ts'
import { purpose } from './purpose.ts'
import type { Condition } from './section.ts'
import { timeline } from './timeline.ts'

/** When each stage is ready. Apart from `sections.ts`, because it draws in every rule: no page waits for it. */
const readiness = { coreGroup, expectations, purpose, place, connections, timeline } as const

/** The ids of a section's conditions; "about the group" is never ready, and has none. */
export type ConditionId<S> = S extends StageId ? (typeof readiness)[S]['readyWhen'][number]['id'] : never

/** All conditions of a stage, asked in this plan or not. */
export const conditionsOf = (id: StageId): readonly Condition[] => readiness[id].readyWhen
/** The conditions that this plan asks for: an online group needs no room. */
export const conditionsNow = (now: Current, id: StageId): readonly Condition[] =>
  conditionsOf(id).filter((each) => each.when?.(now) ?? true)
