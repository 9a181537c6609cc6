import { founderId, type Suggestion } from '#domain/plan/plan.ts'
import type { Session, SessionSummary } from '#domain/desk/entry.ts'
import { stepsOf } from '#domain/desk/nextSteps.ts'
import { suggestedWords } from '#domain/desk/summary.ts'
import { useDesk, useDeskEntry } from '#ports/desk.ts'
import { usePlanActor, usePlanId } from '#plan/planActor.ts'
import { useNameOf } from '#wording/people.ts'
import { useClock } from '#ports/clock.ts'
import { endSession } from '#plan/sessionEnd.ts'
import { useFormats } from '#wording/words.ts'
import type { Worded } from './useSummaryWords.ts'

interface Lines {
  readonly accepted: readonly Worded[]
  readonly decided: readonly Worded[]
  readonly added: readonly Worded[]
  readonly open: readonly Worded[]
  readonly suggested: readonly Suggestion[]
}

/** Ends a session: the next steps go into the plan, what the founder confirmed becomes the summary, and the session is over. `notKept` hears that no home took it. */
export function useEnding(session: Session, lines: Lines, notKept: () => void) {
  const planId = usePlanId()
  const planActor = usePlanActor()
  const desk = useDesk()
  const { record } = useDeskEntry(planId)
  const { now } = useClock()
  const formats = useFormats()
  const nameOf = useNameOf()
  const leaving = stepsOf(session)

  const summary: SessionSummary = {
    // Of a line whose answer was taken back nothing is left, and nothing was decided.
    decided: lines.decided.flatMap(({ key }) => session.confirmed[key]?.trim() || []),
    added: lines.added.map(({ words }) => words),
    // What the founder has not answered is brought back next time.
    open: [...lines.open, ...lines.decided.filter(({ key }) => !session.confirmed[key]?.trim())].map(
      ({ words }) => words,
    ),
    suggested: [
      ...lines.accepted.map(({ words }) => ({ words, state: 'accepted' as const })),
      ...lines.suggested.flatMap((each) =>
        each.state === 'accepted' ? [] : [{ words: suggestedWords(each), state: each.state }],
      ),
    ],
    tasks: leaving.map(({ words, who, until, typed }) => ({
      words: words.trim(),
      who: (who === founderId && session.founder.trim()) || (nameOf(who) ?? ''),
      until: until === undefined ? (typed?.trim() ?? '') : formats.paperDate(until),
    })),
    ...(session.think.trim() === '' ? {} : { think: session.think.trim() }),
  }

  const end = async () => {
    const outcome = await endSession({ planId, planActor, desk, record, session, endedAt: now(), summary })
    if (outcome === 'notKept') notKept()
  }
  return { end, summary }
}
