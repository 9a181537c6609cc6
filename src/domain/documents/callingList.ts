import type { IsoDate } from '../dates.ts'
import type { contactOutcomes, contactWays } from '../plan/choices.ts'
import type { Current } from '../plan/current.ts'
import { logOf, withLog, type LogEntry } from '../stages/contactLog.ts'
import {
  byKind,
  hasNextStep,
  isContacted,
  isNamed,
  isOpenConnection,
  stateOf,
  type Connection,
  type ConnectionKind,
} from '../stages/coverage.ts'
import { isHidden } from '../stages/setting.ts'
import type { DocumentAbout } from './documents.ts'
import { groupName, namingInside, personFor } from './group.ts'
import { gapsOf, known } from './known.ts'
import type { Naming } from './names.ts'

/** One line of the list. */
export interface CallFact {
  /** One of the suggestions, until the founder writes the real name. */
  readonly std?: string
  readonly organization?: string
  readonly contact?: string
  readonly reach?: string
  readonly introducedBy?: string
  readonly state: ReturnType<typeof stateOf>
  readonly lastOn?: IsoDate
  /** The next step, unless it lies behind. */
  readonly nextOn?: IsoDate
  readonly nextWhat?: string
  readonly owner?: string
}

/** One line of the referral log (field guide, section 9: name, place, date sent, follow-up, result, next contact). */
export interface LogFact {
  readonly std?: string
  readonly organization?: string
  readonly contact?: string
  readonly sentOn?: IsoDate
  readonly followedOn?: IsoDate
  readonly how?: (typeof contactWays)[number]
  readonly outcome?: (typeof contactOutcomes)[number]
  /** Where it stands, as far as that is a result: they list us, send people, or said no. */
  readonly state?: 'listing' | 'referring' | 'declined'
  readonly note?: string
  readonly nextOn?: IsoDate
}

export interface CallingListFacts {
  readonly group?: string
  readonly hidden: boolean
  /** Those who have not said no, by kind; the next step soonest first. */
  readonly kinds: readonly { readonly kind: ConnectionKind | undefined; readonly calls: readonly CallFact[] }[]
  readonly saidNo: readonly CallFact[]
  readonly log: readonly LogFact[]
}

export function callingListFacts(now: Current, naming: Naming): CallingListFacts {
  const all = withLog(now).filter(isNamed)
  const open = all.filter(isOpenConnection).toSorted((a, b) => nextDay(a).localeCompare(nextDay(b)))
  return {
    ...known({ group: groupName(now) }),
    hidden: isHidden(now),
    kinds: byKind(open).map(({ kind, connections }) => ({
      kind,
      calls: connections.map((each) => callOf(now, naming, each)),
    })),
    saidNo: all.filter((each) => !isOpenConnection(each)).map((each) => callOf(now, naming, each)),
    log: all.filter((each) => isContacted(each) || logOf(now, each.id).length > 0).map((each) => logged(now, each)),
  }
}

const nextDay = (connection: Connection): string => (hasNextStep(connection) ? (connection.nextOn ?? undated) : undated)
/** Sorts after every day. */
const undated = '9999'

function callOf(now: Current, naming: Naming, connection: Connection): CallFact {
  const { std, organization, contact, reach, introducedBy, lastOn, nextOn, nextWhat, owner, written } = connection
  const isAhead = nextOn === undefined || hasNextStep(connection)
  return {
    ...known({
      std,
      organization,
      contact,
      reach,
      introducedBy,
      lastOn: lastOn ?? written?.lastOn,
      nextOn: isAhead ? (nextOn ?? written?.nextOn) : undefined,
      nextWhat: isAhead ? nextWhat : undefined,
      owner: personFor(now, naming, owner),
    }),
    // Somebody was in touch: then it is not "to contact", also where nobody chose how far it is.
    state: connection.state ?? (lastOn === undefined ? stateOf(connection) : 'contacted'),
  }
}

/** First contact, the newest after it, and what came of it. Without entries, the day of the last contact is all that is known. */
function logged(now: Current, connection: Connection): LogFact {
  const { std, organization, contact, lastOn, nextOn, state, written } = connection
  const entries: readonly LogEntry[] = logOf(now, connection.id).filter((entry) => entry.on !== undefined)
  const [newest] = entries
  const oldest = entries.at(-1)
  return known({
    std,
    organization,
    contact,
    sentOn: oldest?.on ?? lastOn ?? written?.lastOn,
    followedOn: newest === oldest ? undefined : newest?.on,
    how: newest?.how,
    outcome: newest?.outcome,
    state: state === 'listing' || state === 'referring' || state === 'declined' ? state : undefined,
    note: newest?.note,
    nextOn: hasNextStep(connection) ? nextOn : written?.nextOn,
  })
}

export const callingListAbout: DocumentAbout = {
  id: 'callingList',
  namings: ['full', 'first', 'initials', 'none'],
  namingAtFirst: namingInside,
  missing: (now) => {
    const open = withLog(now).filter((each) => isNamed(each) && isOpenConnection(each))
    return gapsOf([
      ['connections', 'connections/list', open.length === 0],
      ...open.map(
        (each) =>
          [
            'nextSteps',
            'connections/list',
            !hasNextStep(each) && each.state !== 'listing' && each.state !== 'referring',
            each.id,
          ] as const,
      ),
    ])
  },
}
