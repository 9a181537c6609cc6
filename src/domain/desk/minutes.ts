/**
 * Whole minutes between two ISO instants, never negative: a clock that was set back shows nought. What is no instant, from
 * a record edited by hand, counts as just now: a clock must not break the page it stands on.
 */
export function minutesFrom(start: string, now: string): number {
  try {
    return Math.max(0, Math.floor(Temporal.Instant.from(start).until(now).total('minutes')))
  } catch {
    return 0
  }
}
