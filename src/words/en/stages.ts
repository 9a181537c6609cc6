import { connections } from './connections/conditions.ts'
import { coreGroup } from './coreGroup/conditions.ts'
import { expectations } from './expectations/conditions.ts'
import { place } from './place/conditions.ts'
import { purpose } from './purpose/conditions.ts'
import { timeline } from './timeline/conditions.ts'

/** How each stage stands, in words: what makes it ready, and a line of substance. Said once the rules have judged. */
export const stages = { coreGroup, expectations, purpose, place, connections, timeline }
