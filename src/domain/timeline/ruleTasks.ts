import type { Current } from '../plan/current.ts'
import type { Anchors } from './anchors.ts'
import { doneAround, dueOn, hasRoom, isTakenIn } from './due.ts'
import { named, ownerOf } from './owners.ts'
import { taskRules, type RuleId, type TaskRule } from './rules.ts'
import { metBefore } from '../stages/setting.ts'
import { hasStopped, isTalk, talkOf, wasHeld } from './shown.ts'
import type { Planned } from './task.ts'

/** The tasks that follow from the rules. */
export const ruleTasks = (now: Current, at: Anchors): readonly Planned[] =>
  taskRules.filter((rule: TaskRule) => rule.when?.(now) ?? true).map((rule) => planned(now, at, rule))

function planned(now: Current, at: Anchors, rule: TaskRule & { readonly id: RuleId }): Planned {
  const talk = isTalk(rule.id) ? talkOf(now, rule.id) : undefined
  const done = rule.done?.(now) ?? false
  const doneOn = done ? rule.doneOn?.(now) : undefined
  // What the plan itself says about this one: the date of the discussion, the date of the review.
  const set = talk?.date ?? rule.setOn?.(now)
  const isFirst = rule.id === 'firstMeeting'
  return {
    key: rule.id,
    kind: 'rule',
    rule: rule.id,
    ...(talk ? { subject: talk.id } : {}),
    stage: rule.stage,
    date: set ?? dueOn(now, at, rule.due),
    fixed: set !== undefined,
    before: !isFirst && rule.due.on !== 'meeting' && dueOn(now, at, rule.due) < at.first,
    ...(rule.after ? { after: rule.after } : {}),
    milestone: rule.milestone ?? false,
    weeks: rule.weeks ?? 0,
    hours: rule.hours,
    owner: talk?.facilitator === undefined ? ownerOf(now, rule.by) : named(now, talk.facilitator, rule.by),
    sources: rule.sources,
    done,
    ...(doneOn === undefined ? {} : { doneOn }),
    // The first meeting is what the others hang on: it stands on its own date.
    ...(isFirst ? {} : { doneAround: doneAround(now, at, rule.due) }),
    over: isOver(now, at, rule, set !== undefined),
  }
}

/** No longer asked for, or not in this plan: what lies before a plan, and what there is no time for, too. */
function isOver(now: Current, at: Anchors, rule: TaskRule, isSet: boolean): boolean {
  if (hasStopped(now) || (wasHeld(now) && rule.moot === true) || (rule.needless?.(now) ?? false)) return true
  if (isSet) return false
  const isBehind = metBefore(now) && dueOn(now, at, rule.due) < now.begun
  return isBehind || !hasRoom(at, rule) || isTakenIn(now, at, rule)
}
