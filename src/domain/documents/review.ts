import type { IsoDate } from '../dates.ts'
import { daysBetween } from '../dates.ts'
import { isSaid, said, type Current } from '../plan/current.ts'
import { standardDuties, type DutyId } from '../stages/duties.ts'
import { direction, nextReview, type Outcome } from '../stages/direction.ts'
import { heldMeetings, toldFirst, type Held } from '../stages/diary.ts'
import { enquirySum } from '../stages/enquiries.ts'
import { evaluationsByDay, sharesOf, wishesOf, type Share } from '../stages/evaluations.ts'
import { agreedPeople, holdersOf, isWithUs, standingDuties } from '../stages/holders.ts'
import { sizeLater } from '../stages/range.ts'
import { isFirstDated, isHidden } from '../stages/setting.ts'
import { anchors } from '../timeline/anchors.ts'
import { dueOn } from '../timeline/due.ts'
import { ruleOf } from '../timeline/rules.ts'
import type { DocumentAbout } from './documents.ts'
import type { Naming } from './names.ts'
import { groupOn, nameOn } from './onPaper.ts'

export interface RoleLine {
  readonly id: string
  readonly std: DutyId | undefined
  readonly title: string | undefined
  readonly holder: string | undefined
  readonly until: IsoDate | undefined
  readonly successor: string | undefined
}

/** What was expected, and how it is. Undefined is a gap to fill in by hand. */
export interface Expected {
  /** Months from the planning start to the first meeting. */
  readonly months: Pair
  /** People at the first meeting. */
  readonly first: Pair
  /** People after six months: the range expected, the last meeting counted. */
  readonly later: {
    readonly few: number | undefined
    readonly many: number | undefined
    readonly is: number | undefined
  }
  /** People who share the work. */
  readonly sharers: Pair
}
interface Pair {
  readonly expected: number | undefined
  readonly is: number | undefined
}

export interface ReviewFacts {
  readonly group: string | undefined
  readonly on: IsoDate | undefined
  /** The last twelve meetings, oldest first: numbers, never a name. */
  readonly meetings: readonly Held[]
  /** Meetings that were counted in all. */
  readonly counted: number
  readonly newcomers: number | undefined
  readonly enquiries:
    | {
        readonly asked: number
        /** Of how many it is known whether they came, and how many of those did. */
        readonly known: number
        readonly came: number
      }
    | undefined
  /** The newest evaluation that was counted. */
  readonly evaluation:
    | { readonly on: IsoDate | undefined; readonly shares: readonly Share[]; readonly wishes: readonly string[] }
    | undefined
  readonly expected: Expected
  readonly roles: readonly RoleLine[]
  /** What the last review settled. */
  readonly last: { readonly on: IsoDate | undefined; readonly outcome: Outcome } | undefined
  /** The day to look again that we suggest; undefined while the review has no day. */
  readonly suggestNext: IsoDate | undefined
}

/** Meetings that find room on the page. */
const mostMeetings = 12

/**
 * Facts of the direction review (field guide, section 5; the encyclopedia entry's regular discussions about topics,
 * speakers and structure). Numbers come from diary, enquiries and forms; topics and leaders of the diary stay out of it,
 * for a name may have slipped into them.
 */
export function reviewFacts(now: Current, naming: Naming): ReviewFacts {
  const held = heldMeetings(now)
  const newcomers = held.flatMap((each) => each.newcomers ?? [])
  const sum = enquirySum(now)
  const forms = evaluationsByDay(now).findLast((each) => sharesOf(each).length > 0)
  const { outcome, reviewedOn } = direction(now)
  const on = reviewDay(now)
  return {
    group: groupOn(now),
    on,
    meetings: held.slice(-mostMeetings),
    counted: held.length,
    newcomers: newcomers.length === 0 ? undefined : newcomers.reduce((total, each) => total + each, 0),
    enquiries: sum.asked === 0 ? undefined : { asked: sum.asked, known: sum.askedWhereKnown, came: sum.came },
    evaluation: forms && { on: forms.on, shares: sharesOf(forms), wishes: wishesOf(forms) },
    expected: expectedOf(now, held),
    roles: standingDuties(now).map(({ id, std, title, holder, until, successor }) => {
      const key = standardDuties.find((each) => each.id === std)?.id
      const holds = key === 'onlineHost' ? holdersOf(now, key).holder : holder
      return {
        id,
        std: key,
        title,
        holder: nameOn(now, naming, holds),
        until: isWithUs(now, holds) ? until : undefined,
        successor: nameOn(now, naming, successor),
      }
    }),
    last: outcome && { on: reviewedOn, outcome },
    suggestNext: on === undefined ? undefined : nextReview(now, on),
  }
}

/** The day of the next review: set by hand or named by the last one; else when it is due, once the first meeting has a day. */
function reviewDay(now: Current): IsoDate | undefined {
  const { nextOn, days } = direction(now)
  if (nextOn !== undefined) return nextOn
  const set = said(now.sections.timeline.reviewOn)
  if (days.length > 0) return set !== undefined && set > (days.at(-1) ?? set) ? set : undefined
  const rule = ruleOf('review1')
  return set ?? (rule && isFirstDated(now) ? dueOn(now, anchors(now), rule.due) : undefined)
}

function expectedOf(now: Current, held: readonly Held[]): Expected {
  const { months, firstTurnout, sharers } = now.sections.expectations
  const later = sizeLater(now)
  const { start, first, held: wasHeld } = anchors(now)
  return {
    months: {
      expected: said(months),
      is: wasHeld && first > start ? Math.max(1, Math.round(daysBetween(start, first) / daysAMonth)) : undefined,
    },
    first: {
      expected: said(firstTurnout),
      is: toldFirst(now)?.heads ?? held.find(({ on }) => wasHeld && on === first)?.heads,
    },
    later: { few: later.least, many: later.most, is: held.at(-1)?.heads },
    sharers: { expected: said(sharers), is: agreedPeople(now).length },
  }
}
const daysAMonth = 365.25 / 12

export const reviewAbout: DocumentAbout = {
  id: 'review',
  namings: ['first', 'full', 'initials', 'none'],
  namingAtFirst: (now) => (isHidden(now) ? 'initials' : 'first'),
  missing: (now) => {
    const { expectations } = now.sections
    const isExpected = isSaid(expectations.firstTurnout) || isSaid(expectations.laterFew) || isSaid(expectations.months)
    return [
      ...(reviewDay(now) === undefined ||
      (!isSaid(now.sections.timeline.reviewOn) && direction(now).nextOn === undefined)
        ? [{ what: 'reviewOn', at: 'timeline/date' } as const]
        : []),
      ...(isFirstDated(now) && heldMeetings(now).length === 0
        ? [{ what: 'diary', at: 'timeline/diary' } as const]
        : []),
      ...(isExpected ? [] : [{ what: 'expectations', at: 'expectations/effort' } as const]),
      ...(now.lists.duties.length === 0 ? [{ what: 'duties', at: 'coreGroup/duties' } as const] : []),
    ]
  },
}
