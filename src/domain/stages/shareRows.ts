import { said, type Current } from '../plan/current.ts'
import type { MeetingPicture, Turn } from './meetingPicture.ts'

export interface ShareRow extends Turn {
  /** So many are expected at the first meeting; else the most that the group is meant for. */
  readonly isMain: boolean
}

/** How long each has to share with few people, with many, between the two, and with those expected first: the smallest first. */
export function shareRows(
  now: Current,
  { shared, turns }: Pick<MeetingPicture, 'shared' | 'turns'>,
): readonly ShareRow[] {
  const sizes = turns.map(({ people }) => people)
  if (sizes.length === 0) return []
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const expected = said(now.sections.expectations.firstTurnout) ?? 0
  const main = expected >= 1 ? expected : most
  const between = most - least >= 4 ? [Math.round((least + most) / 2)] : []
  return [...new Set([least, ...between, most, main])]
    .toSorted((a, b) => a - b)
    .map((people) => ({ people, minutes: shared / people, isMain: people === main }))
}
