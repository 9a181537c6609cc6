import type { Load } from '#domain/stages/load.ts'
import { needsDeputyNow, withoutDeputy, withoutHours } from '#domain/stages/loadGaps.ts'
import { movesForUnheld } from '#domain/stages/loadMoves.ts'
import { warnings } from '#domain/stages/loadWarnings.ts'
import { overWithTasks } from '#domain/stages/loadWithTasks.ts'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { LoadWarning } from './LoadWarning.tsx'
import { Moves } from './Moves.tsx'
import { useDutyTitle } from './useDutyTitle.ts'
import { useWho } from './useWho.ts'

interface Props {
  readonly load: Load
  /** After a change the button is gone: where focus goes. */
  readonly done: () => void
}

/** The load in sentences, with what can be done about it. */
export function LoadFacts({ load, done }: Props) {
  const words = useWords('coreGroup').load
  const formats = useFormats()
  const now = useCurrent()
  const planId = usePlanId()
  const { people, total, even, unheld } = load
  const warned = warnings(load)
  const who = useWho()
  const over = overWithTasks(now)
  const unheldHours = unheld.reduce((sum, block) => sum + block.hours, 0)
  const isHeld = people.some((each) => each.blocks.length > 0)
  return (
    <div className="cg-stack">
      <p>{total === 0 ? words.none : words.total(formats.number(total), people.length, formats.number(even))}</p>
      {warned.map((warning) => (
        <LoadWarning key={warning.person.person} load={load} warning={warning} done={done} />
      ))}
      {warned.length === 0 && isHeld && people.length > 1 && (
        <Status tone="good">{over.length > 0 ? words.fairDuties : words.fair}</Status>
      )}
      {over.length > 0 && (
        <p>
          {words.withTasks(
            over.map(({ person, needed, offered, month }) =>
              words.inMonth(who(person), formats.number(needed), formats.number(offered), formats.month(`${month}-01`)),
            ),
            formats.list,
          )}{' '}
          <Link to={paths.step(planId, 'expectations/hours')}>{words.toHours}</Link>
        </p>
      )}
      {people.length < 2 && (
        <p>
          {words.alone}{' '}
          <Link className={buttonClass('quiet')} to={paths.step(planId, 'coreGroup/search')}>
            {words.askSomeone}
            <Icon name="chevronRight" />
          </Link>
        </p>
      )}
      {unheld.length > 0 && (
        <div className="cg-fact">
          <p>{words.unheld(formats.number(unheldHours), unheld.length)}</p>
          <Moves moves={movesForUnheld(now, load.phase)} done={done} />
        </div>
      )}
      <Unsaid />
      <Deputies />
    </div>
  )
}

/** Whose hours nobody knows: without them no room can be seen. */
function Unsaid() {
  const words = useWords('coreGroup').load
  const who = useWho()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const ask = useWords('asking').written.number
  return withoutHours(useCurrent()).map(({ id, written }) => (
    <div key={id} className="cg-fact">
      <p>
        {written?.hours === undefined
          ? words.hoursUnsaid(who(id))
          : words.hoursWritten(who(id), ask(short(written.hours)))}
      </p>
      {!readOnly && (
        <ButtonRow>
          <Link className={buttonClass('plain', true)} to={paths.item(planId, 'coreGroup/people', id)}>
            <Icon name="pencil" />
            {words.sayHours(who(id))}
          </Link>
        </ButtonRow>
      )}
    </div>
  ))
}

function Deputies() {
  const words = useWords('coreGroup').load.noDeputy
  const formats = useFormats()
  const titleOf = useDutyTitle()
  const now = useCurrent()
  const missing = withoutDeputy(now)
  const isUrgent = (duty: (typeof missing)[number]) => needsDeputyNow(now, duty.std)
  const list = (of: typeof missing) => formats.list(of.map(titleOf))
  const [urgent, later] = [missing.filter(isUrgent), missing.filter((duty) => !isUrgent(duty))]
  return (
    <>
      {urgent.length > 0 && <Status tone="care">{words.now(list(urgent))}</Status>}
      {later.length > 0 && <p>{words.later(list(later))}</p>}
      {missing.length === 0 && <p>{words.none}</p>}
    </>
  )
}
