import { addWeeks, daysBetween, earlier, isDate, later, type IsoDate } from '../dates.ts'
import { said, type Current } from '../plan/current.ts'
import { meetsAlready, metBefore } from '../stages/setting.ts'
import { draftLead, draftMargin, redraftLead, shortLead } from './figures.ts'

/** The two days that every rule hangs on. */
export interface Anchors {
  /** P: planning starts. */
  readonly start: IsoDate
  /** F: the first meeting, as held, as set, or drafted. */
  readonly first: IsoDate
  /** Nobody has set the date yet. */
  readonly isDraft: boolean
  /** It was held: `first` no longer moves. */
  readonly held: boolean
  /** For a draft: the span to show instead of a day. */
  readonly range?: Span
  /** Less than eight weeks between planning start and first meeting. */
  readonly shortNotice: boolean
}
export interface Span {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Where planning starts and when the group first meets (`stages.md`, "Timeline rules": default F = P + 18 weeks). */
export function anchors(now: Current): Anchors {
  const toldStart = said(now.sections.about.planningStart) ?? now.begun
  // A group that meets already may have begun years ago: what comes before its new footing is behind it, not late.
  const start = meetsAlready(now) ? later(toldStart, now.begun) : toldStart
  const { held, heldOn, firstMeeting } = now.sections.timeline
  const draft = drafted(now, start)
  const wasHeld = said(held) === 'yes' || metBefore(now)
  const set = (wasHeld ? said(heldOn) : undefined) ?? said(firstMeeting)
  const first = set ?? draft.first
  const shortNotice = !wasHeld && first < addWeeks(start, shortLead)
  return set === undefined && !wasHeld
    ? { start, first, isDraft: true, held: false, range: draft.range, shortNotice }
    : { start, first, isDraft: false, held: wasHeld, shortNotice }
}

/** The wish of the first ten minutes, `YYYY-MM-DD/YYYY-MM-DD`; undefined where it is none. */
export function wishOf(now: Current): Span | undefined {
  const [from = '', to = from, more] = (said(now.sections.about.wish) ?? '').split('/')
  return more === undefined && isDate(from) && isDate(to) && from <= to ? { from, to } : undefined
}

/**
 * 18 weeks after the start, or the day nearest to it within the wish. A draft that has gone by is drafted anew ten weeks
 * from today, so that nothing that hangs on it is late. The range begins no earlier than eight weeks after the start,
 * unless the whole wish does: then the notice is short. Nothing in it has passed already.
 */
function drafted(now: Current, start: IsoDate): { readonly first: IsoDate; readonly range: Span } {
  const wish = wishOf(now)
  const usual = addWeeks(start, draftLead)
  if (wish && wish.to >= now.today) {
    const soonest = addWeeks(start, shortLead)
    const from = later(wish.to >= soonest ? later(wish.from, soonest) : wish.from, now.today)
    return { first: earlier(later(usual, from), wish.to), range: { from, to: wish.to } }
  }
  const first = usual >= now.today ? usual : addWeeks(now.today, redraftLead)
  return { first, range: { from: later(addWeeks(first, -draftMargin), now.today), to: addWeeks(first, draftMargin) } }
}

/** Whole weeks from planning start to first meeting. */
export const weeksToFirst = ({ start, first }: Anchors): number => Math.floor(daysBetween(start, first) / 7)
