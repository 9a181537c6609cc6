import { useMemo } from 'react'
import { daysBetween, type IsoDate } from '#domain/dates.ts'
import { stageNumber } from '#domain/stages/sections.ts'
import { drawn, listedMonths } from '#domain/timeline/drawn.ts'
import type { Lanes } from '#domain/timeline/lanes.ts'
import type { Task, Timeline } from '#domain/timeline/task.ts'
import { useAssessment, useToday } from '#plan/planActor.ts'
import { lookOf } from '#plan/look.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Tag } from '#ui/marks/Tag.tsx'
import { cx } from '#ui/cx.ts'
import { atOnce, usePieces } from '#ui/page/usePieces.ts'
import { vars } from '#ui/vars.ts'
import { AllOfMonth } from './AllOfMonth.tsx'
import { DrawnTask } from './DrawnTask.tsx'
import type { Crowded } from './useCrowded.ts'
import { useDrawnTask } from './useDrawnTask.ts'

interface Props {
  readonly line: Timeline
  readonly laid: Lanes
  /** The tasks to show, of all that the line holds. */
  readonly shown: readonly Task[]
  readonly crowded: Crowded
}

/**
 * One ordered list by month, in order of date. Where there is room a grid puts its items into six lanes; read aloud, on
 * a phone and on paper it stays a list. What only draws (lanes, lines, flag) is hidden from readers.
 */
export function Drawing({ line, laid, shown, crowded }: Props) {
  const words = useWords('timeline').line
  const shell = useWords('shell')
  const formats = useFormats()
  const today = useToday()
  const { stages } = useAssessment()
  const { picture, months, ranks } = useMemo(() => {
    const keys = new Set(shown.map((task) => task.key))
    const all = drawn(laid, (key) => keys.has(key))
    return { picture: all, months: listedMonths(line, laid, all, today), ranks: nearestFirst(shown, today) }
  }, [line, laid, shown, today])
  const drawnTask = useDrawnTask()
  const there = usePieces(shown.length)
  const { first, isDraft } = line.anchors
  return (
    <div className="tl-box">
      <ol
        className={cx('tl bare', shown.length > atOnce && 'is-long')}
        aria-label={words.label}
        style={vars({ rows: picture.rows, weeks: laid.weeks })}
      >
        {picture.lanes.map(({ stage, at, rows }) => (
          <li
            key={stage}
            className={`tl-lane c${stageNumber(stage)}`}
            style={vars({ r: at, n: rows })}
            aria-hidden="true"
          >
            <Seat n={stageNumber(stage)} standing={lookOf(stages[stage].standing)} />
            <span>{shell.sections[stage].title}</span>
          </li>
        ))}
        {laid.months.map(({ month, from }) => (
          <li key={month} className="tl-month-line" style={vars({ from })} aria-hidden="true" />
        ))}
        {laid.firstAt !== undefined && (
          <li className="tl-mark tl-flag c6" style={at(laid.firstAt)} aria-hidden="true">
            <Tag>{isDraft ? words.flagDraft(formats.tinyDate(first)) : words.flag(formats.tinyDate(first))}</Tag>
          </li>
        )}
        {months.map(({ month, entries }, index) => {
          const { from, span } = laid.months[index] ?? { from: 0, span: 1 }
          const withYear = index === 0 || month.endsWith('-01')
          return [
            <li
              key={month}
              className={entries.length === 0 ? 'tl-month tl-no-tasks' : 'tl-month'}
              style={vars({ from, span })}
            >
              <h2>
                {formats.monthName(`${month}-01`)} {withYear && <small>{month.slice(0, 4)}</small>}
              </h2>
              <AllOfMonth month={month} crowded={crowded} />
            </li>,
            ...entries.map((entry) =>
              entry === 'today' ? (
                <li key="today" className="tl-mark tl-today" style={at(laid.todayAt ?? 0)}>
                  <Tag kind="today">{words.today(formats.tinyDate(today))}</Tag>
                </li>
              ) : (
                <DrawnTask
                  key={entry.key}
                  {...drawnTask(entry, picture.places.get(entry.key))}
                  isThere={(ranks.get(entry.key) ?? 0) < there}
                />
              ),
            ),
          ]
        })}
      </ol>
      {shown.length === 0 && <p className="soft">{words.filter.none}</p>}
    </div>
  )
}

/** In which order tasks are drawn where there are too many for one moment: those around today are looked at first. */
function nearestFirst(tasks: readonly Task[], today: IsoDate): ReadonlyMap<string, number> {
  if (tasks.length <= atOnce) return new Map()
  const near = tasks.map(({ key, date }) => ({ key, days: Math.abs(daysBetween(today, date)) }))
  return new Map(near.toSorted((a, b) => a.days - b.days).map(({ key }, rank) => [key, rank]))
}

/** A line within a column: the column, and how far into it, 0 to 1. */
const at = (column: number) => vars({ from: Math.floor(column), part: column - Math.floor(column) })
