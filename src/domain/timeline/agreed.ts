import { addWeeks } from '../dates.ts'
import { said, type Current } from '../plan/current.ts'
import { counselorId } from '../plan/plan.ts'
import { isWithUs } from '../stages/holders.ts'
import { agreedLead } from './figures.ts'
import { isOpenTask, type Timeline } from './task.ts'

/** The open tasks through the first meeting and four weeks: those whose owners have to agree. The calendar alone brings an entry to confirm, and asks nobody. */
export function tasksToAgree({ tasks, anchors }: Timeline): readonly Timeline['tasks'][number][] {
  const until = addWeeks(anchors.first, agreedLead)
  return tasks.filter((task) => isOpenTask(task) && task.kind !== 'confirm' && task.date <= until)
}

/** Ids of the people who hold one of them, the founder among them; tasks of everybody ask nobody in particular. */
export const ownersToAgree = (line: Timeline): readonly string[] => [
  ...new Set(
    tasksToAgree(line).flatMap(({ owner }) =>
      owner.person === undefined || owner.person === counselorId ? [] : [owner.person],
    ),
  ),
]

/** All of them said yes, to the days of a first meeting that has one. */
export function haveAgreed({ sections: { timeline } }: Current, line: Timeline): boolean {
  const agreed = said(timeline.ownersAgreed) ?? []
  return said(timeline.firstMeeting) !== undefined && ownersToAgree(line).every((person) => agreed.includes(person))
}

/** Every open task has a date, and an owner who is still with us. */
export const allOwnedAndDated = (now: Current, line: Timeline): boolean =>
  !line.undated.some(isOpenTask) && ownersToAgree(line).every((person) => isWithUs(now, person))
