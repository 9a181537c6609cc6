import type { MonthHours } from '#domain/timeline/hoursByMonth.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { HoursBar } from './HoursBar.tsx'

/** Hours needed against hours offered, one bar a month, with the numbers beside it. */
export function MonthBars({
  months,
  unsaid,
}: {
  readonly months: readonly MonthHours[]
  /** Nobody has said their hours yet: that is no offer of none. */ readonly unsaid: boolean
}) {
  const { hours: words } = useWords('expectations')
  const formats = useFormats()
  const most = Math.max(1, ...months.flatMap(({ needed, offered }) => [needed, offered]))
  return (
    <figure className="exp-months">
      <ul className="bare">
        {months.map(({ month, needed, offered, short }) => (
          <li key={month}>
            <span className="exp-month">{formats.month(`${month}-01`)}</span>
            <HoursBar needed={needed} offered={offered} most={most} />
            <span className="exp-month-words">
              {unsaid
                ? words.ofUnsaid(formats.number(needed))
                : words.of(formats.number(needed), formats.number(offered))}
              {!unsaid && short > 0 && (
                <>
                  {', '}
                  <strong>{words.shortBy(formats.number(short))}</strong>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="exp-key" aria-hidden="true">
        <span>
          <i className="run" />
          {words.key.inside}
        </span>
        <span>
          <i className="over" />
          {words.key.over}
        </span>
        <span>
          <i className="mark" />
          {words.key.mark}
        </span>
      </p>
    </figure>
  )
}
