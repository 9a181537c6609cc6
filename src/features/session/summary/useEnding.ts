import { useState } from 'react'
import type { Edit } from '#domain/plan/edit.ts'
import { founderId, type Plan, type Suggestion } from '#domain/plan/plan.ts'
import { itemField } from '#domain/plan/field.ts'
import type { LeavingTask, Session, SessionSummary } from '#domain/desk/entry.ts'
import { ended } from '#domain/desk/session.ts'
import { suggestedWords } from '#domain/desk/summary.ts'
import { useDesk, useDeskEntry } from '#ports/desk.ts'
import { useEdits, useFounding, usePlanId } from '#asking/founding.ts'
import { useNameOf } from '#asking/people.ts'
import { useClock } from '#ports/clock.ts'
import { useFormats } from '#asking/words.ts'
import type { Worded } from './useSummaryWords.ts'

interface Lines {
  readonly accepted: readonly Worded[]
  readonly decided: readonly Worded[]
  readonly added: readonly Worded[]
  readonly open: readonly Worded[]
  readonly suggested: readonly Suggestion[]
}

/** Ends a session: the next steps go into the plan, what the founder confirmed becomes the summary, and the session is over. */
export function useEnding(session: Session, lines: Lines) {
  const planId = usePlanId()
  const founding = useFounding()
  const desk = useDesk()
  const { record } = useDeskEntry(planId)
  const { choose } = useEdits()
  const { now } = useClock()
  const formats = useFormats()
  const nameOf = useNameOf()
  const [notKept, setNotKept] = useState(false)
  const leaving = session.leaving.filter(({ words }) => words.trim() !== '')

  const summary: SessionSummary = {
    // Of a line whose answer was taken back nothing is left, and nothing was decided.
    decided: lines.decided.flatMap(({ key }) => session.confirmed[key]?.trim() || []),
    added: lines.added.map(({ words }) => words),
    open: lines.open.map(({ words }) => words),
    suggested: [
      ...lines.accepted.map(({ words }) => ({ words, state: 'accepted' as const })),
      ...lines.suggested.flatMap((each) =>
        each.state === 'accepted' ? [] : [{ words: suggestedWords(each), state: each.state }],
      ),
    ],
    tasks: leaving.map(({ words, who, until, typed }) => ({
      words: words.trim(),
      who: (who === founderId && session.founder.trim()) || (nameOf(who) ?? ''),
      until: until === undefined ? (typed?.trim() ?? '') : formats.tinyDate(until),
    })),
    ...(session.think.trim() === '' ? {} : { think: session.think.trim() }),
  }

  const end = async () => {
    const tasks = leaving.flatMap((task) => editsOf(task, founding.getSnapshot().context.plan))
    if (tasks.length > 0) choose({ kind: 'all', edits: tasks })
    await record.change((entry) => ended(entry, session.id, { endedAt: now(), summary })).catch(() => setNotKept(true))
    founding.send({ type: 'session.ended' })
    desk.endSession(planId)
  }
  return { end, notKept, summary }
}

/** A next step as a task of the plan; one that is there already is only given its owner and its day. */
function editsOf({ id, words, who, until }: LeavingTask, plan: Plan): readonly Edit[] {
  const known = plan.lists.tasks.some((each) => each.id === id)
  const owner = who === '' ? [] : [who]
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
    ...owner.map((value) => itemField('tasks', id, 'owner').put({ value })),
    ...(until === undefined ? [] : [itemField('tasks', id, 'date').put({ value: until })]),
  ]
}
