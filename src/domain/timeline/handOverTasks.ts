import { addWeeks } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import { terms } from '../stages/terms.ts'
import { handOverLead } from './figures.ts'
import { named } from './owners.ts'
import { hasStopped } from './shown.ts'
import type { Planned } from './task.ts'

/** Stored as the key of what is set by hand on it. */
export const handOverKey = (duty: string): string => `handOver:${duty}`

/**
 * "Hand over …" for each held duty whose term ends: four weeks before. That day is our suggestion, so it is never late; once
 * the term itself is over, which somebody dated, it is. Only people can say that it is done.
 */
export const handOverTasks = (now: Current): readonly Planned[] =>
  terms(now).flatMap(({ duty, until }) => {
    if (until === undefined) return []
    const due =
      until < now.today ? { date: until, fixed: true } : { date: addWeeks(until, -handOverLead), guessed: true }
    return [
      {
        key: handOverKey(duty.id),
        kind: 'handOver',
        subject: duty.id,
        stage: 'coreGroup',
        ...due,
        milestone: false,
        weeks: 1,
        hours: 1,
        owner: named(now, duty.holder),
        sources: ['AA_R', 'ours'],
        done: false,
        over: hasStopped(now),
      } as const,
    ]
  })
