import type { IsoDate } from '../dates.ts'
import { said, type Current } from '../plan/current.ts'
import { direction } from '../stages/direction.ts'
import { anchors } from './anchors.ts'
import { dueOn } from './due.ts'
import { ruleOf } from './rules.ts'
import { isOpenTask, type Task } from './task.ts'
import { timeline } from './timeline.ts'

/** The first direction review: the day that was set for it, and the day of the rule. */
export interface ReviewDay {
  readonly set?: IsoDate
  /** After meeting 6, or eight weeks after the first (`stages.md`, "Timeline rules"). */
  readonly suggested: IsoDate
  /** Set on an earlier day than that, as after a move of the first meeting: what somebody said stays where it is. */
  readonly isEarly: boolean
  /** So early that the third meeting and its evaluation do not come before it: there would be nothing to look back on. */
  readonly isTooEarly: boolean
  /** Open tasks that belong before the review and would come after it. */
  readonly overtakes: readonly Task[]
}

const before = ['meeting2', 'evaluation', 'loadAgain']

/** Where the first review stands on the days of this plan. Before there is a first meeting date, and once one was held, no day is early. */
export function reviewDay(now: Current): ReviewDay {
  const at = anchors(now)
  const due = (id: 'review1' | 'evaluation') => {
    const rule = ruleOf(id)
    return rule ? dueOn(now, at, rule.due) : at.first
  }
  const suggested = due('review1')
  const set = said(now.sections.timeline.reviewOn)
  const isEarly = set !== undefined && !at.isDraft && direction(now).days.length === 0 && set < suggested
  return {
    ...(set === undefined ? {} : { set }),
    suggested,
    isEarly,
    isTooEarly: isEarly && set <= due('evaluation'),
    overtakes: isEarly
      ? timeline(now).tasks.filter(
          (task) => before.includes(task.key) && isOpenTask(task) && task.date >= set && task.date < suggested,
        )
      : [],
  }
}
