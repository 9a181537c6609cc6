import { stageNumber } from '#domain/stages/sections.ts'
import { drawn, listedMonths } from '#domain/timeline/drawn.ts'
import type { Lanes } from '#domain/timeline/lanes.ts'
import type { Task, Timeline } from '#domain/timeline/task.ts'
import { useAssessment, useToday } from '#plan/planActor.ts'
import { lookOf } from '#plan/look.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Tag } from '#ui/marks/Tag.tsx'
import { vars } from '#ui/vars.ts'
import { DrawnTask } from './DrawnTask.tsx'

interface Props {
  readonly line: Timeline
  readonly laid: Lanes
  /** The tasks to show, of all that the line holds. */
  readonly shown: readonly Task[]
}

/**
 * One ordered list by month, in order of date. Where there is room a grid puts its items into six lanes; read aloud, on
 * a phone and on paper it stays a list. What only draws (lanes, lines, flag) is hidden from readers.
 */
export function Drawing({ line, laid, shown }: Props) {
  const words = useWords('timeline').line
  const shell = useWords('shell')
  const formats = useFormats()
  const today = useToday()
  const { stages } = useAssessment()
  const keys = new Set(shown.map((task) => task.key))
  const picture = drawn(laid, (key) => keys.has(key))
  const { first, isDraft } = line.anchors
  const months = listedMonths(line, laid, picture, today)
  return (
    <div className="tl-box">
      <ol className="tl bare" aria-label={words.label} style={vars({ rows: picture.rows, weeks: laid.weeks })}>
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
            </li>,
            ...entries.map((entry) =>
              entry === 'today' ? (
                <li key="today" className="tl-mark tl-today" style={at(laid.todayAt ?? 0)}>
                  <Tag kind="today">{words.today(formats.tinyDate(today))}</Tag>
                </li>
              ) : (
                <DrawnTask key={entry.key} task={entry} place={picture.places.get(entry.key)} />
              ),
            ),
          ]
        })}
      </ol>
      {shown.length === 0 && <p className="soft">{words.filter.none}</p>}
    </div>
  )
}

/** A line within a column: the column, and how far into it, 0 to 1. */
const at = (column: number) => vars({ from: Math.floor(column), part: column - Math.floor(column) })
