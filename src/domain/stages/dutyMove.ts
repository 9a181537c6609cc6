import type { Current } from '../plan/current.ts'
import type { Edit } from '../plan/edit.ts'
import { isWithUs } from './holders.ts'

/** A duty that could go to somebody who has room for it. */
export interface DutyMove {
  /** Id of the duty's item. */
  readonly duty: string
  readonly to: string
}

/** Gives a duty to a person. A deputy who takes over leaves the deputy's seat to whoever held it: one person is never both. */
export function moveEdit(now: Current, { duty, to }: DutyMove): Edit {
  const { holder, deputy } = now.lists.duties.find((each) => each.id === duty) ?? {}
  const put = (field: 'holder' | 'deputy', value: string | undefined): Edit => ({
    kind: 'change',
    list: 'duties',
    id: duty,
    field,
    answer: value === undefined ? {} : { value },
  })
  if (deputy !== to) return put('holder', to)
  return { kind: 'all', edits: [put('holder', to), put('deputy', isWithUs(now, holder) ? holder : undefined)] }
}
