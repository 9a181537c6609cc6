import type { Current } from '../plan/current.ts'
import { agreedPeople } from '../stages/holders.ts'
import { isHidden } from '../stages/setting.ts'
import type { DocumentAbout } from './documents.ts'
import type { Naming } from './names.ts'
import { nameOn } from './onPaper.ts'

/** Tags on a sheet of labels. */
export const tagsOnASheet = 8

export interface NameTagsFacts {
  /** First names of the core group; a tag never says more. */
  readonly names: readonly string[]
  /** Tags to write on: a sheet of them at least, and what is left of the last sheet. */
  readonly blank: number
}

/** Facts of the name tags. The group is not named on them: people forget to take them off. */
export function nameTagsFacts(now: Current, naming: Naming): NameTagsFacts {
  const first = naming === 'none' ? 'none' : 'first'
  const names = agreedPeople(now).flatMap(({ id }) => nameOn(now, first, id) ?? [])
  const all = Math.ceil((names.length + tagsOnASheet) / tagsOnASheet) * tagsOnASheet
  return { names, blank: all - names.length }
}

export const nameTagsAbout: DocumentAbout = {
  id: 'nameTags',
  namings: ['first', 'none'],
  namingAtFirst: (now) => (isHidden(now) ? 'none' : 'first'),
  missing: () => [],
}
