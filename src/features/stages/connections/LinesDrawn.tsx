import { stopOf, stops, type coverageLines } from '#domain/stages/coverageLines.ts'
import type { Connection } from '#domain/stages/coverage.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { lookOf } from '#plan/look.ts'
import { usePlanId, useStandings } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { Chair } from '#ui/chairs/Chair.tsx'
import { rugInner, rugOuter, turn } from '#ui/chairs/geometry.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { useConnectionName } from './useConnectionName.ts'

interface Props {
  readonly of: ReturnType<typeof coverageLines>
  readonly next: string | undefined
}

/** Where the stops stand, where the lines bend, and where they end before the circle. */
const across = { onList: 226, contacted: 430, visited: 592, saysYes: 732 } as const
const [bend, end, inside, middle] = [732, 896, 946, 1008]
const [top, row, gap] = [74, 46, 6]

/** Each organization is a line toward the circle of chairs, solid as far as it came; a kind with no one is dotted. */
export function LinesDrawn({ of: { reached, missing }, next }: Props) {
  const words = useWords('connections')
  const rows = reached.flatMap(({ kind, connections }) =>
    connections.map((connection, n) => ({ kind, connection, isFirst: n === 0 })),
  )
  const count = rows.length + missing.length
  const height = Math.max(460, top + (count - 1) * row + (missing.length > 0 ? gap : 0) + row)
  const centre = height / 2 + 6
  const yOf = (n: number) => top + n * row + (n >= rows.length ? gap : 0)
  /** Lines come together before the circle, in their order. */
  const meetsAt = (n: number) => centre + (n - (count - 1) / 2) * Math.min(4, 44 / count)
  const wayOf = (n: number) => {
    const y = yOf(n)
    const to = meetsAt(n).toFixed(1)
    return `H${bend}C${bend + 92} ${y} ${end - 92} ${to} ${end} ${to}`
  }
  return (
    <section aria-label={words.week.coverHeading}>
      <svg className="con-drawn chairs" viewBox={`0 0 1150 ${height}`}>
        {stops.map((stop) => (
          <g key={stop} aria-hidden="true">
            <path className="stop" d={`M${across[stop]} 38V${height - 20}`} />
            <text className="stop-name" x={across[stop]} y="22">
              {words.list.stops[stop]}
            </text>
          </g>
        ))}
        {rows.map(({ kind, connection, isFirst }, n) => (
          <g key={connection.id}>
            {isFirst && n > 0 && <path className="stop" d={`M0 ${yOf(n) - 29}H150`} />}
            {isFirst && (
              <text className="kind" x="0" y={yOf(n) + 5}>
                {kind === undefined ? words.noKind.name : words.kinds[kind].name}
              </text>
            )}
            <Line of={connection} y={yOf(n)} way={wayOf(n)} meetsAt={meetsAt(n)} isNext={connection.id === next} />
          </g>
        ))}
        {missing.map(({ kind, saidNo }, i) => {
          const y = yOf(rows.length + i)
          return (
            <g key={kind}>
              <path className="stop" d={`M0 ${y - 29}H150`} />
              <text className="kind none" x="0" y={y + 5}>
                {words.kinds[kind].name}
              </text>
              <path className="way" d={`M${across.onList} ${y}${wayOf(rows.length + i)}`} />
              <text className="none" x={across.onList + 12} y={y - 8}>
                {saidNo ? words.list.saidNo : words.list.noOne}
              </text>
            </g>
          )
        })}
        <Circle y={centre} />
      </svg>
    </section>
  )
}

interface LineProps {
  readonly of: Connection
  readonly y: number
  readonly way: string
  readonly meetsAt: number
  readonly isNext: boolean
}

function Line({ of, y, way, meetsAt, isNext }: LineProps) {
  const { list } = useWords('connections')
  const { tinyDate } = useFormats()
  const planId = usePlanId()
  const name = useConnectionName()(of)
  const stop = stopOf(of)
  const at = across[stop]
  const isThere = stop === 'saysYes'
  const shown = short(name, 48)
  const day = of.nextOn === undefined || isThere ? undefined : tinyDate(of.nextOn)
  return (
    <Link
      to={paths.item(planId, 'connections/list', of.id)}
      aria-label={list.lineOf(shown, list.stops[stop], day)}
      data-uncounted="a row of the list"
      translate="no"
    >
      {shown !== name && <title>{name}</title>}
      <rect
        className="hit"
        x={across.onList - 14}
        y={y - 28}
        width={at - across.onList + 320}
        height={row - 2}
        rx="6"
      />
      {!isThere && <path className="way" d={`M${at} ${y}${way}`} />}
      <path
        className="gone"
        d={isThere ? `M${across.onList} ${y}${way}L${inside} ${meetsAt.toFixed(1)}` : `M${across.onList} ${y}H${at}`}
      />
      {stops.slice(0, stops.indexOf(stop)).map((each) => (
        <circle key={each} className="node" cx={across[each]} cy={y} r="4" />
      ))}
      <circle className={stop === 'onList' ? 'node' : 'node full'} cx={at} cy={y} r="8" />
      {isNext && <circle className="next-ring" cx={at} cy={y} r="14" />}
      <text className={isNext ? 'org next' : 'org'} x={across.onList + 12} y={y - 11}>
        <tspan>{day === undefined ? shown : `${shown} `}</tspan>
        {day !== undefined && (
          <tspan className="none" dx="8">
            {day}
          </tspan>
        )}
      </text>
    </Link>
  )
}

/** The circle that all lines come to, its chairs as they stand in the plan. */
function Circle({ y }: { readonly y: number }) {
  const standings = useStandings()
  return (
    <g transform={`translate(${middle} ${y}) scale(1.5)`} aria-hidden="true">
      <circle className="floor" r={rugOuter} />
      <circle className="floor" r={rugInner} />
      {stageIds.map((stage, i) => (
        <Chair
          key={stage}
          n={i + 1}
          look={standings ? lookOf(standings[stage].standing) : 'empty'}
          transform={`rotate(${turn(i)})translate(0 -66)scale(1.2)`}
          numeral={false}
        />
      ))}
    </g>
  )
}
