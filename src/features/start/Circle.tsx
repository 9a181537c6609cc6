import { stageIds, stageNumber } from '#domain/stages/sections.ts'
import { useWords } from '#wording/words.ts'
import { Chairs } from '#ui/chairs/Chairs.tsx'
import { Seat } from '#ui/chairs/Seat.tsx'
import type { Look } from '#ui/look.ts'

/** As in a plan that is under way: two chairs filled, one begun. */
const looks: readonly Look[] = ['done', 'done', 'part', 'empty', 'empty', 'empty']

/** Where the words of each chair begin, around the circle. */
const around = [
  { x: 0, y: -101, anchor: 'middle' },
  { x: 89, y: -42, anchor: 'start' },
  { x: 89, y: 34, anchor: 'start' },
  { x: 0, y: 110, anchor: 'middle' },
  { x: -89, y: 34, anchor: 'end' },
  { x: -89, y: -50, anchor: 'end' },
] as const
const lineHeight = 14

/** The circle of chairs, and its words as a list: beside the picture for screen readers only, on a phone for everybody. */
export function Circle() {
  const { circle, chairs } = useWords('welcome')
  const { sections } = useWords('shell')
  return (
    <div className="welcome-picture">
      <Chairs
        chairs={stageIds.map((id, i) => ({ standing: looks[i] ?? 'empty', label: sections[id].title }))}
        viewBox="-176 -118 352 238"
      >
        {stageIds.map((id, i) => (
          <text key={id} className="label" x={around[i]?.x} y={around[i]?.y} textAnchor={around[i]?.anchor}>
            {chairs[id].map((line, row) => (
              <tspan key={line} x={around[i]?.x} dy={row === 0 ? 0 : lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </Chairs>
      <ol className="welcome-stages bare" aria-label={circle}>
        {stageIds.map((id, i) => (
          <li key={id}>
            <Seat n={stageNumber(id)} standing={looks[i] ?? 'empty'} />
            {sections[id].title}
          </li>
        ))}
      </ol>
    </div>
  )
}
