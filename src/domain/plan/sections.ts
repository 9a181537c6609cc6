import * as z from 'zod/mini'
import { about } from '../questions/about.ts'
import { connections } from '../questions/connections.ts'
import { coreGroup } from '../questions/coreGroup.ts'
import { expectations } from '../questions/expectations.ts'
import { place } from '../questions/place.ts'
import { purpose } from '../questions/purpose.ts'
import { timeline } from '../questions/timeline.ts'

/**
 * The questions of every section, by id. Ids are stored; all are optional, and none is strict: the stored schema keeps
 * whatever was said, conditions and forms ask for more.
 */
export const sectionsSchema = z.object({ about, coreGroup, expectations, purpose, place, connections, timeline })
export type Sections = z.infer<typeof sectionsSchema>
export type SectionId = keyof Sections
export type StageId = Exclude<SectionId, 'about'>
export const sectionIds: readonly SectionId[] = [
  'about',
  'coreGroup',
  'expectations',
  'purpose',
  'place',
  'connections',
  'timeline',
]
