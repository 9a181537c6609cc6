import type { FoundersAlone } from '#domain/stages/foundersAlone.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'
import { about } from './prompts/about.ts'
import { connections } from './prompts/connections.ts'
import { coreGroup } from './prompts/coreGroup.ts'
import { expectations } from './prompts/expectations.ts'
import { place } from './prompts/place.ts'
import { purpose } from './prompts/purpose.ts'
import { timeline } from './prompts/timeline.ts'

/**
 * What a counselor may ask on each page, and what they leave to the founder. Both see it: it is written for both. Pages that
 * are the founder's alone are closed in a session.
 */
export const prompts: Readonly<Record<Exclude<StepAddress, FoundersAlone>, StepPrompts>> = {
  ...about,
  ...coreGroup,
  ...expectations,
  ...purpose,
  ...place,
  ...connections,
  ...timeline,
}
