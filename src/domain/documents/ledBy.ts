import { said, type Current } from '../plan/current.ts'

/** Who leads the meetings, as outsiders hear it: members, unless the plan gives a professional that part. */
export type LedBy = 'members' | 'together' | 'professional'

export function ledBy(now: Current): LedBy {
  const involvement = said(now.sections.connections.involvement)
  if (involvement === 'leads') return 'professional'
  return involvement === 'coLeads' ? 'together' : 'members'
}
