import { later, monthOf } from '#domain/dates.ts'
import type { Task } from '#domain/timeline/task.ts'
import { useToday } from '#plan/planActor.ts'
import { Tag } from '#ui/marks/Tag.tsx'
import { cx } from '#ui/cx.ts'
import { atOnce, usePieces } from '#ui/page/usePieces.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { AllOfMonth } from './AllOfMonth.tsx'
import { DrawnTask } from './DrawnTask.tsx'
import { useCrowded } from './useCrowded.ts'
import { useDrawnTask } from './useDrawnTask.ts'

/** What is to do, by month, from this one on. What should have been done stands first. */
export function MonthList({ tasks }: { readonly tasks: readonly Task[] }) {
  const words = useWords('timeline').line
  const formats = useFormats()
  const today = useToday()
  const drawnTask = useDrawnTask()
  const crowded = useCrowded(tasks, today)
  const shown = tasks.filter(({ key }) => !crowded.isFolded(key))
  const there = usePieces(shown.length)
  const current = monthOf(today)
  const byMonth = Map.groupBy(
    shown.map((task, n) => ({ task, isThere: n < there })),
    ({ task }) => later(monthOf(task.date), current),
  )
  const months = [...new Set([current, ...byMonth.keys()])].toSorted()
  if (tasks.length === 0) return <p>{words.nothingNext}</p>
  return (
    <ol
      className={cx('tl bare', shown.length > atOnce && 'is-long')}
      aria-label={words.label}
      data-uncounted="rows of a list"
    >
      {months.map((month, index) => {
        const entries = byMonth.get(month) ?? []
        const withYear = index === 0 || month.endsWith('-01')
        const [past, ahead] = [
          entries.filter(({ task }) => task.date < today),
          entries.filter(({ task }) => task.date >= today),
        ]
        const row = ({ task, isThere }: (typeof entries)[number]) => (
          <DrawnTask key={task.key} {...drawnTask(task)} isThere={isThere} />
        )
        return [
          <li key={month} className="tl-month">
            <h2>
              {formats.monthName(`${month}-01`)} {withYear && <small>{month.slice(0, 4)}</small>}
            </h2>
            <AllOfMonth month={month} crowded={crowded} />
          </li>,
          ...past.map(row),
          month === current && (
            <li key="today" className="tl-today">
              <Tag kind="today">{words.today(formats.tinyDate(today))}</Tag>
            </li>
          ),
          ...ahead.map(row),
        ]
      })}
    </ol>
  )
}
