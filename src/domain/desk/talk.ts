import type { DeskEntry, RunningTalk } from './entry.ts'
import { minutesFrom } from './minutes.ts'

/** A discussion begins at an ISO instant. One that is running goes on: a second press must not set its clock back. */
export function talkBegun(entry: DeskEntry, id: string, beganAt: string): DeskEntry {
  return isRunning(entry.talk, id) ? entry : { ...entry, talk: { id, beganAt } }
}

/** A discussion ends. One that ended, or another one, stays as it is. */
export function talkEnded(entry: DeskEntry, id: string, endedAt: string): DeskEntry {
  const { talk } = entry
  return talk && isRunning(talk, id) ? { ...entry, talk: { ...talk, endedAt } } : entry
}

/** It was ended by mistake: the clock goes on as if it had never stopped. */
export function talkResumed(entry: DeskEntry, id: string): DeskEntry {
  const { talk } = entry
  return talk?.id === id ? { ...entry, talk: { id, beganAt: talk.beganAt } } : entry
}

/** The clock of a discussion is put away, as if nobody had started it. */
export function talkDropped(entry: DeskEntry): DeskEntry {
  const { talk: _, ...others } = entry
  return others
}

const isRunning = (talk: RunningTalk | undefined, id: string): boolean => talk?.id === id && talk.endedAt === undefined

export interface TalkClock {
  /** Minutes since the beginning. */
  readonly gone: number
  /** Minutes left of those planned, down to nought; undefined where none are planned. */
  readonly left: number | undefined
  /** `second`: half of the planned time has passed. `over`: all of it. */
  readonly part: 'first' | 'second' | 'over'
}

/** Where the time of a discussion has gone, from two ISO instants and the minutes planned. None, or nought, means no plan. */
export function talkClock(beganAt: string, now: string, planned?: number): TalkClock {
  const gone = minutesFrom(beganAt, now)
  if (planned === undefined || planned <= 0) return { gone, left: undefined, part: 'first' }
  const part = gone >= planned ? 'over' : gone * 2 >= planned ? 'second' : 'first'
  return { gone, left: Math.max(0, Math.ceil(planned - gone)), part }
}
