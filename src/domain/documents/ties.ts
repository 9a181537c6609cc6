import type { programs } from '../plan/choices.ts'
import { isSaid, said, type Current } from '../plan/current.ts'
import { isHidden } from '../stages/setting.ts'
import { known } from './known.ts'

/** Ties that whoever chooses a group should be able to see [AP], as far as they were told; never that there are none because nothing was told. */
export interface TiesFacts {
  /** Started under a national body. */
  readonly isAffiliated: boolean
  /** A tie to a national body was noted for a group that starts anew. */
  readonly isTied: boolean
  /** The name of that body. */
  readonly body?: string
  /** Behind a group that people under 18 may come to. */
  readonly host?: string
  readonly program?: Exclude<(typeof programs)[number], 'own'>
  /** Started anew, with no other tie told: then it can be said that it is not under a national body. */
  readonly isNew: boolean
}

/** Who stands behind the group. Of one that must stay hidden nobody is named: a host's name says where people meet. */
export function tiesOf(now: Current): TiesFacts {
  const hidden = isHidden(now)
  const { about, purpose } = now.sections
  const [direction, program, host] = [said(about.direction), said(purpose.program), said(about.hostOrganization)]
  const isAffiliated = direction === 'affiliate'
  const isTied =
    !isAffiliated &&
    [about.affiliationGives, about.affiliationAsks, about.affiliationName, about.affiliationContact].some(isSaid)
  const needsApproval = said(about.approvalNeeded) === 'yes'
  return {
    isAffiliated,
    isTied,
    ...known({
      body: !hidden && (isAffiliated || isTied) ? said(about.nationalName) : undefined,
      host: hidden ? undefined : host,
      program: program === 'own' ? undefined : program,
    }),
    isNew:
      direction === 'start' &&
      !isTied &&
      !needsApproval &&
      host === undefined &&
      (program === undefined || program === 'own'),
  }
}
