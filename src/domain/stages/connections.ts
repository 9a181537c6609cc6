import { said, type Current } from '../plan/current.ts'
import { hasPlace } from './booked.ts'
import { withLog } from './contactLog.ts'
import {
  gatekeepersTold,
  hasNextStep,
  isContacted,
  isListed,
  isNamed,
  isOpenConnection,
  listSize,
  saidYes,
} from './coverage.ts'
import { isContactTested } from './coverageContact.ts'
import { isInvolvementAgreed } from './coverageInvolvement.ts'
import { section } from './section.ts'
import { connectionsSteps } from './steps/connections.ts'
import { isHidden } from './setting.ts'

/** Date and place are set: now there is something to tell, and more is asked of this stage (`stages.md`, 5). */
const canTell = (now: Current): boolean => said(now.sections.timeline.firstMeeting) !== undefined && hasPlace(now)

export const connections = section(connectionsSteps, [
  { id: 'hasList', at: 'list', met: (now) => now.lists.connections.filter(isNamed).length >= listSize },
  { id: 'contactTested', at: 'contact', met: isContactTested },
  { id: 'involvementAgreed', at: 'involvement', met: isInvolvementAgreed },
  { id: 'contactedEnough', at: 'list', when: canTell, met: gatekeepersTold },
  { id: 'oneYes', at: 'list', when: canTell, met: (now) => now.lists.connections.some(saidYes) },
  {
    id: 'nextSteps',
    at: 'list',
    when: canTell,
    // Of an empty list nothing is done yet, though nothing on it is open either.
    met: (now) => now.lists.connections.some(isNamed) && withLog(now).filter(isOpenConnection).every(hasNextStep),
  },
  {
    id: 'onlineListing',
    at: 'list',
    when: (now) => canTell(now) && !isHidden(now),
    met: isListed,
  },
])

export interface ConnectionsSubstance {
  /** Numbers of connections. */
  readonly onList: number
  readonly contacted: number
  readonly saidYes: number
  readonly contactTested: boolean
}

/** What the overview says in one line. */
export function substance(now: Current): ConnectionsSubstance {
  const listed = now.lists.connections.filter(isNamed)
  return {
    onList: listed.length,
    contacted: listed.filter(isContacted).length,
    saidYes: listed.filter(saidYes).length,
    contactTested: isContactTested(now),
  }
}
