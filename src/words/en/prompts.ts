import type { StepAddress } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'
import { about } from './prompts/about.ts'
import { coreGroup } from './prompts/coreGroup.ts'

/** What a counselor may ask on each page, and what they leave to the founder. Both see it: it is written for both. */
export const prompts: Readonly<Partial<Record<StepAddress, StepPrompts>>> = { ...about, ...coreGroup }
