import type { Look } from '../look.ts'
import { Chair } from './Chair.tsx'
import { turn } from './geometry.ts'

type Props = { readonly looks: readonly Look[] }

/** The same six chairs, small and without rug or numerals. It shows the real
    standing of the plan, so it is drawn from the same looks. */
export function Logo({ looks }: Props) {
  return (
    <svg className="chairs logo" viewBox="-84 -84 168 168" aria-hidden="true">
      {looks.map((look, i) => (
        <Chair
          key={i}
          n={i + 1}
          look={look}
          numeral={false}
          transform={`rotate(${turn(i)})translate(0 -57)scale(1.32)`}
        />
      ))}
    </svg>
  )
}
