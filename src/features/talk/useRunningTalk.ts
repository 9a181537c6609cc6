import { useState } from 'react'
import type { DeskEntry, RunningTalk } from '#domain/desk/entry.ts'
import { talkBegun, talkEnded, talkResumed } from '#domain/desk/talk.ts'
import { heldOn, type Talk } from '#domain/stages/talks.ts'
import { itemField } from '#domain/plan/field.ts'
import { useDeskEntry } from '#ports/desk.ts'
import { useEdits, usePlanId, useToday } from '#plan/planActor.ts'
import { momentOf } from '#plan/instant.ts'
import { useClock } from '#ports/clock.ts'

/** `before`: not begun. `during`: its clock runs. `after`: it was held. */
export type Phase = 'before' | 'during' | 'after'

export interface Running {
  readonly phase: Phase
  /** The clock of this talk, running or ended. */
  readonly clock: RunningTalk | undefined
  /** The id of another talk whose clock still runs. */
  readonly other: string | undefined
  /** The clock is only on this page. */
  readonly failed: boolean
  readonly start: () => void
  readonly end: () => void
  readonly resume: () => void
}

/** Where a talk stands, and how it goes on. Its clock outlives the page: it is kept on this device, beside the plan. */
export function useRunningTalk(talk: Talk): Running {
  const { entry, record } = useDeskEntry(usePlanId())
  const { now } = useClock()
  const { choose } = useEdits()
  const today = useToday()
  const [failed, setFailed] = useState(false)
  const [here, setHere] = useState<DeskEntry>()
  const keep = (by: (entry: DeskEntry) => DeskEntry) => {
    // A record that cannot be read is never written over: the talk then lives on this page alone.
    if (!record.mayWrite) setHere(by(here ?? entry))
    void record.change(by).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  const kept = (record.mayWrite ? entry : (here ?? entry)).talk
  const clock = kept?.id === talk.id ? kept : undefined
  const isRunning = clock !== undefined && clock.endedAt === undefined
  return {
    phase: isRunning ? 'during' : talk.held === 'yes' ? 'after' : 'before',
    clock,
    failed,
    other: kept && !clock && kept.endedAt === undefined ? kept.id : undefined,
    start: () => {
      const at = now()
      keep((each) => talkBegun(each, talk.id, at))
    },
    end: () => {
      const at = now()
      keep((each) => talkEnded(each, talk.id, at))
      // A talk that was never ended was held on the day it began, not on the day somebody noticed.
      choose(heldOn(talk, (clock && momentOf(clock.beganAt)?.day) ?? today))
    },
    resume: () => {
      keep((each) => talkResumed(each, talk.id))
      // As held, its points would have gone to the next talk.
      choose(itemField('discussions', talk.id, 'held').put({ value: 'no' }))
    },
  }
}
