import type { IsoDate } from '../dates.ts'
import type { nthWeeks, rhythms, timeZones, weekdays } from '../plan/choices.ts'
import { said, writtenAt, type Current } from '../plan/current.ts'
import { clockAt } from '../clock.ts'
import { isHidden, meetsAlready, online } from '../stages/setting.ts'
import { hasStopped } from '../timeline/shown.ts'
import { known } from './known.ts'

/** When a group meets, as far as it is settled. */
export interface MeetsFacts {
  /** Only together with its weekday: "every" without a day is no answer for a paper. */
  readonly rhythm?: {
    readonly rhythm: (typeof rhythms)[number]
    readonly weekday: (typeof weekdays)[number]
    readonly nth: readonly (typeof nthWeeks)[number][]
  }
  /** `HH:MM`, 24 hours; `to` where the length is known too. */
  readonly from?: string
  readonly to?: string
  /** Minutes. */
  readonly length?: number
  /** The zone in which the times are told, online. */
  readonly zone?: (typeof timeZones)[number]
  /** The first meeting, while it is still ahead. A day that has gone by helps nobody. */
  readonly first?: IsoDate
  /** What stands in place of an hour, a length or a first day, and was not read: printed as it was written. */
  readonly written: { readonly from?: string; readonly length?: string; readonly first?: string }
  /** The first meeting is not firm yet: the day may still move. */
  readonly mayMove: boolean
  /** The group meets already. */
  readonly hasBegun: boolean
  /** Somebody who reads the paper could come: the group meets, or its first day is set. */
  readonly isDated: boolean
  /** Why nobody could come yet, where it is not dated: no day is set, it has gone by and nobody told how it went, or the group has stopped. */
  readonly undated?: 'notSet' | 'past' | 'stopped'
}

/** The same for papers that others may find. Of a group that must stay hidden, neither day nor hour: they tell whoever watches when somebody is out. */
export function meetsForAll(now: Current): MeetsFacts {
  const meets = meetsFacts(now)
  return isHidden(now)
    ? { ...known({ length: meets.length }), written: {}, mayMove: false, hasBegun: meets.hasBegun, isDated: false }
    : meets
}

export function meetsFacts(now: Current): MeetsFacts {
  const { rhythm, weekday, nth, startTime, length } = now.sections.purpose
  const { firstMeeting, firm, held } = now.sections.timeline
  const [every, day, from, minutes, set] = [
    said(rhythm),
    said(weekday),
    said(startTime),
    said(length),
    said(firstMeeting),
  ]
  const hasBegun = said(held) === 'yes' || meetsAlready(now)
  const first = !hasBegun && set !== undefined && set >= now.today ? set : undefined
  const written = hasBegun ? undefined : writtenAt(firstMeeting)
  return {
    ...known({
      rhythm:
        every === undefined || day === undefined ? undefined : { rhythm: every, weekday: day, nth: said(nth) ?? [] },
      from,
      to: from === undefined || minutes === undefined ? undefined : clockAt(from, minutes),
      length: minutes,
      zone: online(now) ? said(now.sections.place.zone) : undefined,
      first,
    }),
    written: known({
      from: writtenAt(startTime),
      length: writtenAt(length),
      first: written,
    }),
    mayMove: first !== undefined && said(firm) !== 'firm',
    hasBegun,
    ...datedness(now, hasBegun || first !== undefined, written, set !== undefined && said(held) !== 'no'),
  }
}

/** A day that has gone by, and did not take place, is one that is not set: a new one is looked for. What was written in its place is printed instead. */
function datedness(
  now: Current,
  isDated: boolean,
  written: string | undefined,
  hadDay: boolean,
): Pick<MeetsFacts, 'isDated' | 'undated'> {
  if (hasStopped(now)) return { isDated: false, undated: 'stopped' }
  if (isDated || written !== undefined) return { isDated }
  return { isDated, undated: hadDay ? 'past' : 'notSet' }
}
