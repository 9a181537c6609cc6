import type { IsoDate } from '../dates.ts'
import { hearingWays } from '../plan/choices.ts'
import { isSaid, said, writtenAt, type Current } from '../plan/current.ts'
import { nextMeetings } from '../stages/nextMeetings.ts'
import { groupSize } from '../stages/range.ts'
import { inRoom, isHidden, online } from '../stages/setting.ts'
import type { DocumentAbout } from './documents.ts'
import { groupOn } from './onPaper.ts'

export type HearingWay = (typeof hearingWays)[number]

export interface SignInFacts {
  readonly group: string | undefined
  /** The next meeting; undefined is a line to fill in by hand. */
  readonly date: IsoDate | undefined
  readonly inRoom: boolean
  readonly online: boolean
  readonly hidden: boolean
  /** Lines for names: for as many as may come, and a few more. */
  readonly lines: number
  /** Ways in which people may have heard of the group, as boxes to tick without a name. */
  readonly ways: readonly HearingWay[]
  /** Boxes beside each way. */
  readonly boxes: number
}

/** Lines on one sheet at least, what is added to the number that may come, and lines that two pages hold. */
const fewestLines = 18
const spareLines = 4
const mostLines = 40

/** Nothing of a hidden group is put up or listed, so nobody has heard of it that way. */
const hiddenWays: readonly HearingWay[] = ['wordOfMouth', 'referral']

/** Facts of the sign-in sheet: any name people like, no addresses, no numbers (field guide, section 8). Nobody of ours is named on it. */
export function signInFacts(now: Current): SignInFacts {
  const { expectations, timeline } = now.sections
  const hidden = isHidden(now)
  const first = said(timeline.firstMeeting)
  const most = Math.max(said(expectations.firstTurnout) ?? 0, groupSize(now).most ?? 0)
  return {
    group: groupOn(now),
    date:
      writtenAt(timeline.firstMeeting) ?? (first !== undefined && first >= now.today ? first : nextMeetings(now, 1)[0]),
    inRoom: inRoom(now),
    online: online(now),
    hidden,
    lines: Math.min(mostLines, Math.max(fewestLines, Math.ceil(most) + spareLines)),
    ways: hidden ? hiddenWays : hearingWays,
    boxes: 12,
  }
}

export const signInAbout: DocumentAbout = {
  id: 'signIn',
  namings: ['none'],
  namingAtFirst: () => 'none',
  missing: (now) => [
    ...(isHidden(now) || isSaid(now.sections.about.name) ? [] : [{ what: 'groupName', at: 'about/name' } as const]),
    ...(isSaid(now.sections.timeline.firstMeeting) || said(now.sections.timeline.held) === 'yes'
      ? []
      : [{ what: 'firstMeeting', at: 'timeline/date' } as const]),
  ],
}
