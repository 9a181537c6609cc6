import { useWords } from '#wording/words.ts'
import { Chair } from '#ui/chairs/Chair.tsx'
import { rugInner, rugOuter, turn } from '#ui/chairs/geometry.ts'

/** The circle of chairs with one seat free and a question in its middle. It asks what the head beside it asks, so it is hidden from those who hear that. */
export function FreeSeat() {
  const { seen } = useWords('papers')
  return (
    <svg className="chairs free-seat" viewBox="-94 -94 188 188" aria-hidden="true">
      {[rugOuter, rugInner].map((radius) => (
        <circle key={radius} className="floor" r={radius} />
      ))}
      {Array.from({ length: 6 }, (_, i) => (
        <Chair
          key={i}
          n={i + 1}
          look={i === 5 ? 'empty' : 'done'}
          numeral={false}
          transform={`rotate(${turn(i)})translate(0 -66)scale(1.2)`}
        />
      ))}
      <text className="asks" y="2">
        {seen.asks}
      </text>
    </svg>
  )
}
