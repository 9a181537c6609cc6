import type { IsoDate } from '../dates.ts'
import { said, type Current } from '../plan/current.ts'
import { isWithUs } from './holders.ts'
import { isHidden } from './setting.ts'

/** Personal invitations in numbers of people. */
export interface Invitations {
  /** Who invites, and is still with us. */
  readonly inviters: number
  /** How many are to be asked in all; absent while it is not known. */
  readonly goal?: number
  readonly invited: number
  /** How many are still to be asked; never below none. */
  readonly left?: number
}

/** How far word of mouth has come: people who invite times how many each, and how many have been asked. */
export function invitations(now: Current): Invitations {
  const { inviters: named, inviteEach, invitedSoFar } = now.sections.connections
  const inviters = (said(named) ?? []).filter((person) => isWithUs(now, person)).length
  const goal = inviters * (said(inviteEach) ?? 0)
  const invited = said(invitedSoFar) ?? 0
  return { inviters, invited, ...(goal > 0 ? { goal, left: Math.max(0, goal - invited) } : {}) }
}

/** What the words of an invitation may carry. Spoken words travel on: a hidden group gives no day and no contact, and nobody's place is named. */
export interface InvitationFacts {
  readonly problem?: string
  readonly first?: IsoDate
  readonly contact?: string
}

export function invitationFacts(now: Current): InvitationFacts {
  const { about, connections, timeline } = now.sections
  const problem = said(about.problem)
  const first = said(timeline.firstMeeting)
  const contact = said(connections.publicContact)
  const open = !isHidden(now)
  return {
    ...(problem === undefined ? {} : { problem }),
    // A day that is past invites nobody.
    ...(open && first !== undefined && first >= now.today ? { first } : {}),
    ...(open && contact !== undefined ? { contact } : {}),
  }
}
