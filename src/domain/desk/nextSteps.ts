import type { Edit } from '../plan/edit.ts'
import { itemField } from '../plan/field.ts'
import type { Plan } from '../plan/plan.ts'
import type { DeskEntry, LeavingTask, Session } from './entry.ts'

/** The next steps that leave a session; one without words is none. */
export const stepsOf = ({ leaving }: Pick<Session, 'leaving'>): readonly LeavingTask[] =>
  leaving.filter(({ words }) => words.trim() !== '')

/**
 * The next steps as tasks of the plan, in one edit: all of them are there afterwards, or none. One that is there already is
 * only given its owner and its day. Undefined where the plan says all of it: doing it once more does nothing.
 */
export function stepsEdit(session: Pick<Session, 'leaving'>, plan: Plan): Edit | undefined {
  const edits = stepsOf(session).flatMap((step) => editsOf(step, plan))
  return edits.length === 0 ? undefined : { kind: 'all', edits }
}

function editsOf({ id, words, who, until }: LeavingTask, plan: Plan): readonly Edit[] {
  const known = plan.lists.tasks.find((each) => each.id === id)
  if (!known) {
    return [
      {
        kind: 'add',
        list: 'tasks',
        item: {
          id,
          title: { value: words.trim() },
          ...(who === '' ? {} : { owner: { value: who } }),
          ...(until === undefined ? {} : { date: { value: until } }),
        },
      },
    ]
  }
  return [
    ...(who === '' || known.owner?.value === who ? [] : [itemField('tasks', id, 'owner').put({ value: who })]),
    ...(until === undefined || known.date?.value === until
      ? []
      : [itemField('tasks', id, 'date').put({ value: until })]),
  ]
}

/** Sessions that were ended, and whose next steps may not be in the plan yet: the page was closed in that moment. */
export const halfEndedIn = (entry: DeskEntry): readonly Session[] =>
  entry.sessions.filter(({ stepsPending }) => stepsPending === true)

/** Whether nothing is left to be done for the end of a session. */
export const isWhollyEnded = (entry: DeskEntry, id: string): boolean =>
  entry.sessions.some((each) => each.id === id && each.endedAt !== undefined && each.stepsPending !== true)

/** The plan has the next steps, and a home has confirmed it. */
export const withStepsKept = (entry: DeskEntry, id: string): DeskEntry => ({
  ...entry,
  sessions: entry.sessions.map((each) => {
    if (each.id !== id) return each
    const { stepsPending: _, ...session } = each
    return session
  }),
})
