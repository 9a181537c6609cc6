import type { FoundersAlone } from '#domain/stages/foundersAlone.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'
import { about } from './about/prompts.ts'
import { connections } from './connections/prompts.ts'
import { coreGroup } from './coreGroup/prompts.ts'
import { expectations } from './expectations/prompts.ts'
import { place } from './place/prompts.ts'
import { purpose } from './purpose/prompts.ts'
import { timeline } from './timeline/prompts.ts'

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
