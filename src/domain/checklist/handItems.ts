import type { StageId } from '../plan/sections.ts'
import type { StepAddress } from '../stages/sections.ts'

/** What no answer and no date can show, and is worth a tick. Ids are stored in `ticks` as `tick:id`. */
export const handItems = [
  // Somebody knows where the founder meets strangers [TTC][CAM-R].
  { id: 'toldSomeone', stage: 'coreGroup', at: 'coreGroup/people' },
  // A second person has a copy of the plan; our suggestion.
  { id: 'spareCopy', stage: 'timeline', at: 'timeline/line' },
] as const satisfies readonly { readonly id: string; readonly stage: StageId; readonly at: StepAddress }[]

export type HandItemId = (typeof handItems)[number]['id']
