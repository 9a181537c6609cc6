import { connections } from './conditions/connections.ts'
import { coreGroup } from './conditions/coreGroup.ts'
import { expectations } from './conditions/expectations.ts'
import { place } from './conditions/place.ts'
import { purpose } from './conditions/purpose.ts'
import { timeline } from './conditions/timeline.ts'

/** How each stage stands, in words: what makes it ready, and a line of substance. Said once the rules have judged. */
export const stages = { coreGroup, expectations, purpose, place, connections, timeline }
