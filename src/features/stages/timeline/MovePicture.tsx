import { addMonths, daysBetween, earlier, firstOfMonth, later, monthOf, type IsoDate } from '#domain/dates.ts'
import { useFormats, useWords } from '#wording/words.ts'

interface Props {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly moves: readonly { readonly key: string; readonly from: IsoDate; readonly to: IsoDate }[]
  /** Days of what stays. */
  readonly stays: readonly { readonly key: string; readonly date: IsoDate }[]
}

const [left, right, above, below] = [10, 598, 44, 158]

/** Each date now above, and then below: slanted lines move, dotted ones stay. The lists below it say the same. */
export function MovePicture({ from, to, moves, stays }: Props) {
  const { preview: words } = useWords('timeline').date
  const formats = useFormats()
  const others = moves.filter(({ key }) => key !== 'firstMeeting')
  const days = [from, to, ...others.flatMap((each) => [each.from, each.to]), ...stays.map(({ date }) => date)]
  const [first, last] = [days.reduce(earlier), days.reduce(later)]
  const long = Math.max(1, daysBetween(first, last))
  const x = (day: IsoDate) => left + ((right - left) * daysBetween(first, day)) / long
  const months: IsoDate[] = []
  for (let month = addMonths(firstOfMonth(first), 1); month <= last && months.length < 60; month = addMonths(month, 1))
    months.push(month)
  const every = Math.ceil(months.length / 9)
  const near = (day: IsoDate) => Math.min(right - 70, Math.max(left + 70, x(day)))
  return (
    <svg className="tl-moving" viewBox="0 0 608 214" aria-hidden="true">
      {months.map((month, n) => (
        <g key={month}>
          <path className="month" d={`M${x(month)} ${above - 12}V${below + 12}`} />
          {n % every === 0 && x(month) < right - 24 && (
            <text className="soft" x={x(month) + 4} y="206">
              {formats.shortMonth(month)}
              {monthOf(month).endsWith('-01') && every === 1 ? ` ${month.slice(0, 4)}` : ''}
            </text>
          )}
        </g>
      ))}
      <path className="rail" d={`M0 ${above}H608M0 ${below}H608`} />
      {stays.map(({ key, date }) => (
        <g key={key} className="stays">
          <path d={`M${x(date)} ${above}V${below}`} />
          <circle cx={x(date)} cy={above} r="5" />
          <circle cx={x(date)} cy={below} r="5" />
        </g>
      ))}
      {others.map((each) => (
        <g key={each.key} className="moves">
          <path d={`M${x(each.from)} ${above}L${x(each.to)} ${below}`} />
          <circle cx={x(each.from)} cy={above} r="5" />
          <circle cx={x(each.to)} cy={below} r="5" />
        </g>
      ))}
      <g className="meets">
        <path d={`M${x(from)} ${above}L${x(to)} ${below}`} />
        <rect x={x(from) - 6} y={above - 6} width="12" height="12" transform={`rotate(45 ${x(from)} ${above})`} />
        <rect x={x(to) - 6} y={below - 6} width="12" height="12" transform={`rotate(45 ${x(to)} ${below})`} />
        <text x={near(from)} y="18">
          {words.now(formats.tinyDate(from))}
        </text>
        <text x={near(to)} y="186">
          {words.newly(formats.tinyDate(to))}
        </text>
      </g>
    </svg>
  )
}
