import { daysBetween } from '#domain/dates.ts'
import { founderId, counselorId } from '#domain/plan/plan.ts'
import { stageIds, stageNumber } from '#domain/stages/sections.ts'
import { layLane, type Axis } from '#domain/timeline/axis.ts'
import { drawnTask } from '#domain/timeline/drawnTask.ts'
import type { Task, Timeline } from '#domain/timeline/task.ts'
import { useCurrent } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { VisuallyHidden } from '#ui/page/VisuallyHidden.tsx'
import { cx } from '#ui/cx.ts'
import { vars } from '#ui/vars.ts'
import { short } from '#wording/short.ts'
import { useOwnerName, useTaskTitle } from '#wording/taskWords.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { LaneKey } from './LaneKey.tsx'
import { useTaskLink } from './useTaskLink.ts'

interface Props {
  readonly by: 'person' | 'stage'
  readonly axis: Axis
  readonly line: Timeline
  /** What is still to do. */
  readonly tasks: readonly Task[]
}

/** A lane for each person, or for each stage, from today on. What should have been done stands at today. */
export function Lanes({ by, axis, line, tasks }: Props) {
  const words = useWords('timeline').line
  const formats = useFormats()
  const link = useTaskLink()
  const laneOf = useLanes(by)
  const { isDraft, first } = line.anchors
  const within = tasks.filter(({ key }) => key !== 'firstMeeting')
  const done = line.tasks.filter((task) => task.state === 'done' && drawnTask(task))
  return (
    <div className="tl-lanes">
      <div className="tl-axis">
        <span className="tl-now">{words.todayMark}</span>
        {axis.first && (
          <Link className="tl-flag" to={link('firstMeeting')} style={vars({ at: axis.first.at })}>
            {isDraft ? words.flagDraft(formats.tinyDate(first)) : words.flag(formats.shortDate(first))}
          </Link>
        )}
        {axis.months.map(({ month, at }, n) => (
          <b key={month} aria-hidden="true" style={vars({ at: besideFirst(at, axis) })}>
            {/* Less than half of the first month may be left: its name would run into the next. */}
            {(n > 0 || (axis.months[1]?.at ?? 1) > 0.1) && formats.monthName(`${month}-01`)}{' '}
            {(n === 0 || month.endsWith('-01')) && (axis.months[n + 1]?.at ?? 1) - at > 0.1 && (
              <small>{month.slice(0, 4)}</small>
            )}
          </b>
        ))}
      </div>
      <div className="tl-field">
        <div className="tl-rules" aria-hidden="true">
          {axis.months.slice(1).map(({ month, at }) => (
            <i key={month} style={vars({ at })} />
          ))}
          <i className="is-today" style={vars({ at: 0 })} />
          {axis.first && <i className="is-first" style={vars({ at: axis.first.at, wide: axis.first.wide })} />}
        </div>
        {laneOf.lanes
          .map((lane) => ({ ...lane, own: within.filter((task) => laneOf.of(task) === lane.id) }))
          .filter(({ own, id }) => own.length > 0 || done.some((task) => laneOf.of(task) === id))
          .map(({ id, name, isName, own }) => (
            <Lane
              key={id}
              id={id}
              name={name}
              isName={isName}
              done={done.filter((task) => laneOf.of(task) === id).length}
              tasks={own}
              axis={axis}
              by={by}
            />
          ))}
      </div>
      <LaneKey />
    </div>
  )
}

/** A month's name stands behind the line of the first meeting, where it would cross it. */
const besideFirst = (at: number, { first }: Axis): number =>
  first !== undefined && first.at >= at && first.at - at < 0.09 ? first.at + first.wide : at

interface LaneProps extends Pick<Props, 'axis' | 'tasks' | 'by'> {
  readonly id: string
  readonly name: string
  readonly isName: boolean
  readonly done: number
}

function Lane({ id, name, isName, done, tasks, axis, by }: LaneProps) {
  const { line: words } = useWords('timeline')
  const { sections } = useWords('shell')
  const formats = useFormats()
  const titleOf = useTaskTitle()
  const ownerOf = useOwnerName()
  const link = useTaskLink()
  const said = tasks.map((task) => {
    const isPast = task.date < axis.from
    return {
      ...task,
      isPast,
      isBeyond: daysBetween(axis.from, task.date) >= axis.days,
      title: short(titleOf(task), 60),
      day: isPast ? words.wasDue(formats.tinyDate(task.date)) : formats.tinyDate(task.date),
      who: by === 'stage' ? short(ownerOf(task.owner).name, 20) : undefined,
    }
  })
  const placed = new Map(
    layLane(
      said.map((task) => ({
        ...task,
        letters: task.title.length + task.day.length + 1 + (task.who === undefined ? 0 : task.who.length + 1),
      })),
      axis,
    ).map((place) => [place.key, place]),
  )
  const rows = Math.max(1, ...[...placed.values()].map(({ row }) => row + 1))
  const labelled = `tl-lane-${id}`
  return (
    <section className="tl-lane" aria-labelledby={labelled}>
      <header>
        <h2 id={labelled} translate={isName ? 'no' : undefined}>
          {name}
        </h2>
        {done > 0 && <small>{words.laneDone(done)}</small>}
      </header>
      <ol className="bare" style={vars({ rows })} data-uncounted="rows of a list">
        {said.map((task) => {
          const { row = 0, from = 0, to = 0, label = 0, room = 0, isBefore = false } = placed.get(task.key) ?? {}
          return (
            <li key={task.key} className={`c${stageNumber(task.stage)}`} style={vars({ row, from, to, label, room })}>
              <i className={task.isBeyond ? 'tl-beyond' : from < to ? 'tl-bar' : 'tl-diamond'} aria-hidden="true" />
              <Link to={link(task.key)} className={cx('tl-label', isBefore && 'is-before')}>
                {!task.isPast && <span>{task.day}</span>} <b dir="auto">{task.title}</b>{' '}
                {task.isPast && <em>{task.day}</em>} {task.who !== undefined && <span>{task.who}</span>}{' '}
                {by === 'person' && <VisuallyHidden>{sections[task.stage].title}</VisuallyHidden>}
              </Link>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Which lanes there are, in order, and which one a task belongs to. */
function useLanes(by: Props['by']) {
  const { sections } = useWords('shell')
  const ownerOf = useOwnerName()
  const { people } = useCurrent().lists
  if (by === 'stage')
    return {
      lanes: stageIds.map((id) => ({ id: `${id}`, name: sections[id].title, isName: false })),
      of: ({ stage }: Task): string => stage,
    }
  const ids = [founderId, ...people.map(({ id }) => id).filter((id) => id !== founderId), counselorId]
  const everyone = ownerOf({ everyone: true })
  const noOne = ownerOf({})
  return {
    lanes: [
      ...ids.map((id) => ({
        id,
        name: short(ownerOf({ person: id }).name, 40),
        isName: ownerOf({ person: id }).isName,
      })),
      { id: 'everyone', name: everyone.name, isName: false },
      { id: 'no-one', name: noOne.name, isName: false },
    ],
    of: ({ owner: { person, everyone: all } }: Task): string =>
      all ? 'everyone' : person !== undefined && ids.includes(person) ? person : 'no-one',
  }
}
