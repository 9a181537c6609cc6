import { monthOf, type IsoDate } from '../dates.ts'
import { said, type Current } from '../plan/current.ts'
import { isHidden } from '../stages/setting.ts'
import { anchors } from '../timeline/anchors.ts'
import { drawnTask } from '../timeline/drawnTask.ts'
import type { Task } from '../timeline/task.ts'
import { timeline as lineOf } from '../timeline/timeline.ts'
import { monthsOf } from '../timeline/weeks.ts'
import type { DocumentAbout } from './documents.ts'

export interface TimelineFacts {
  readonly name?: string
  readonly months: readonly {
    readonly month: string
    readonly tasks: readonly Task[]
    /** Smaller steps of the month are left to the checklist: it is not empty. */
    readonly hasSmaller: boolean
  }[]
  /** Small steps within these months that the page leaves to the checklist, or it would not be one page. */
  readonly elsewhere: number
  /** A draft: the app worked it out, and nobody has set it yet. */
  readonly firstMeeting: { readonly date: IsoDate; readonly isDraft: boolean }
}

/** The timeline on one wide page: what is drawn on the screen too, by month, without what is not needed. */
export function timelineFacts(now: Current): TimelineFacts {
  const line = lineOf(now)
  const months = monthsOf(line, now.today)
  const tasks = line.tasks.filter((task) => task.state !== 'dropped' && months.includes(monthOf(task.date)))
  const drawn = tasks.filter(drawnTask)
  const name = said(now.sections.about.name)
  return {
    ...(name === undefined ? {} : { name }),
    months: months.map((month) => ({
      month,
      tasks: drawn.filter((task) => monthOf(task.date) === month),
      hasSmaller: tasks.some((task) => monthOf(task.date) === month && !drawnTask(task)),
    })),
    elsewhere: tasks.length - drawn.length,
    firstMeeting: { date: line.anchors.first, isDraft: line.anchors.isDraft },
  }
}

export const timeline: DocumentAbout = {
  id: 'timeline',
  namings: ['full', 'first', 'initials', 'none'],
  namingAtFirst: (now) => (isHidden(now) ? 'initials' : 'full'),
  missing: (now) => (!anchors(now).isDraft ? [] : [{ what: 'firstMeeting', at: 'timeline/date' }]),
}
