import { useId, useRef } from 'react'
import type { DutyPhase } from '#domain/stages/duties.ts'
import { loadOf, phasesAhead, type Load } from '#domain/stages/load.ts'
import { withoutHours } from '#domain/stages/loadGaps.ts'
import { movesForUnheld } from '#domain/stages/loadMoves.ts'
import { warnings } from '#domain/stages/loadWarnings.ts'
import { overWithTasks } from '#domain/stages/loadWithTasks.ts'
import { Link } from '#pages/Link.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { comeTo } from '#ui/page/comeTo.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { LoadWarning } from './LoadWarning.tsx'
import { Moves } from './Moves.tsx'
import { useWho } from './useWho.ts'

const phases = ['before', 'after'] as const

interface Props {
  readonly phase: DutyPhase
  readonly choose: (phase: DutyPhase) => void
}

/** What the roles take, and the one thing that matters most about it. The months have a page of their own. */
export function LoadSummary({ phase, choose }: Props) {
  const words = useWords('coreGroup').load
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const name = useId()
  const sum = useRef<HTMLParagraphElement>(null)
  const load = loadOf(now, phase)
  const { people, total, even } = load
  return (
    <div className="cg-summary">
      <ChoiceGroup id={name} legend={words.phase.legend} sideBySide>
        {phases.map((each) => (
          <Choice
            key={each}
            type="radio"
            name={name}
            label={words.phase.options[each]}
            checked={phase === each}
            onChange={() => choose(each)}
          />
        ))}
      </ChoiceGroup>
      <p tabIndex={-1} ref={sum}>
        {total === 0 ? words.none : words.total(formats.number(total), people.length, formats.number(even))}{' '}
        {/* Too much is put right first. */}
        {warnings(load).length === 0 && <Link to={paths.step(planId, 'expectations/hours')}>{words.toHours}</Link>}
      </p>
      {/* The button that was pressed goes away with what it changed. */}
      <Foremost load={load} phase={phase} done={() => comeTo(sum.current)} />
    </div>
  )
}

/** One thing at a time: who has too much, else a full month, else what no one has, else whose hours are not known. */
function Foremost({
  load,
  phase,
  done,
}: {
  readonly load: Load
  readonly phase: DutyPhase
  readonly done: () => void
}) {
  const words = useWords('coreGroup').load
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const who = useWho()
  const { people, unheld } = load
  const [warning] = warnings(load)
  if (warning) return <LoadWarning load={load} warning={warning} done={done} />
  const [full] = overWithTasks(now)
  if (full) {
    const { person, needed, offered, month } = full
    return (
      <p>
        {words.fairDuties}{' '}
        {words.withTasks(
          [words.inMonth(who(person), formats.number(needed), formats.number(offered), formats.month(`${month}-01`))],
          formats.list,
        )}
      </p>
    )
  }
  if (people.length < 2)
    return (
      <p>
        {words.alone} <Link to={paths.step(planId, 'coreGroup/search')}>{words.askSomeone}</Link>
      </p>
    )
  if (unheld.length > 0)
    return (
      <div className="cg-fact">
        <p>{words.unheld(formats.number(unheld.reduce((sum, block) => sum + block.hours, 0)), unheld.length)}</p>
        <Moves moves={movesForUnheld(now, phase).slice(0, 2)} done={done} />
      </div>
    )
  const [unsaid] = withoutHours(now)
  if (unsaid)
    return (
      <p>
        {words.hoursUnsaid(who(unsaid.id))}{' '}
        <Link to={paths.item(planId, 'coreGroup/people', unsaid.id)}>{words.sayHours(who(unsaid.id))}</Link>
      </p>
    )
  const other = phasesAhead(now).find((each) => each !== phase && warnings(loadOf(now, each)).length > 0)
  return <p>{other ? words.otherPhase[other] : words.fair}</p>
}
