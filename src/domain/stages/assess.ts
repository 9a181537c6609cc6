import { isEmpty } from '../plan/answer.ts'
import { current, said, type Current } from '../plan/current.ts'
import { founderId, type Plan } from '../plan/plan.ts'
import type { StageId } from '../plan/sections.ts'
import type { IsoDate } from '../dates.ts'
import { conditionsNow } from './conditions.ts'
import { direction } from './direction.ts'
import { sectionOf } from './sections.ts'
import type { Assessment, Phase, StageAssessment } from './standing.ts'

/**
 * The standing of one stage: a pure function of the plan, the day it was once ready, and today. A condition that only
 * time has opened leaves a ready stage ready; an edit that breaks one turns it to "needs another look".
 */
export function assessStage(plan: Plan, now: Current, stage: StageId): StageAssessment {
  const unmet = conditionsNow(now, stage).filter((condition) => !condition.met(now))
  const open = unmet.map((condition) => condition.id)
  const wasReady = plan.onceReady[stage] !== undefined
  if (unmet.length === 0 || (wasReady && unmet.every((condition) => condition.timed)))
    return { standing: 'ready', open }
  if (wasReady) return { standing: 'needsAnotherLook', open }
  return { standing: isTouched(plan, stage) ? 'underWay' : 'untouched', open }
}

/** How all six stages and the founding as a whole stand in a plan on a day, `YYYY-MM-DD`. */
export function assess(plan: Plan, today: IsoDate): Assessment {
  const now = current(plan, today)
  const of = (stage: StageId) => assessStage(plan, now, stage)
  return {
    stages: {
      coreGroup: of('coreGroup'),
      expectations: of('expectations'),
      purpose: of('purpose'),
      place: of('place'),
      connections: of('connections'),
      timeline: of('timeline'),
    },
    phase: phaseOf(now),
  }
}

/** Where the founding as a whole stands; derived, never chosen. */
export function phaseOf(now: Current): Phase {
  const { held, firstMeeting } = now.sections.timeline
  const { outcome: decided, reviewedOn } = direction(now)
  if (decided === 'pause') return 'paused'
  if (decided === 'join') return 'joined'
  if (decided === 'end') return 'ended'
  if (said(held) === 'yes') return reviewedOn && decided ? 'settled' : 'meeting'
  return said(firstMeeting) ? 'preparing' : 'gathering'
}

/** Whether anything has been said in a section. The founder alone in the list of people is nothing said yet. */
export function isTouched(plan: Plan, section: StageId | 'about'): boolean {
  const answers = Object.values(plan.sections[section])
  if (answers.some((answer) => !isEmpty(answer))) return true
  return (sectionOf(section)?.lists ?? []).some((list) => plan.lists[list].some((item) => item.id !== founderId))
}
