import { isDate } from '#domain/dates.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Chair } from '#ui/chairs/Chair.tsx'
import { Chairs } from '#ui/chairs/Chairs.tsx'
import { turn } from '#ui/chairs/geometry.ts'
import { Rug } from '#ui/chairs/Rug.tsx'
import type { PlanHere } from './planHere.ts'

const empty = ['empty', 'empty', 'empty', 'empty', 'empty', 'empty'] as const

/** The circle of a plan; without one, six empty chairs, one of them drawn back for whoever comes. Decoration: all it says stands beside it. */
export function Circle({ plan }: { readonly plan: PlanHere | undefined }) {
  return (
    <div className="welcome-picture">
      {plan?.looks === undefined ? (
        <>
          <EmptyCircle turned={90} className="only-wide" />
          <EmptyCircle turned={180} className="only-narrow" />
        </>
      ) : (
        <PlanCircle plan={plan} looks={plan.looks} />
      )}
    </div>
  )
}

function PlanCircle({ plan, looks }: { readonly plan: PlanHere; readonly looks: NonNullable<PlanHere['looks']> }) {
  const words = useWords('welcome').back
  const formats = useFormats()
  const day = plan.firstMeeting
  return (
    <Chairs
      chairs={looks.map((standing) => ({ standing, label: '' }))}
      {...(day !== undefined && isDate(day) && { centre: formats.tinyDate(day), centreSmall: words.firstMeeting })}
    />
  )
}

/** The free chair stands where the words are: at the right of the circle, on a phone below it. */
const EmptyCircle = ({ turned, className }: { readonly turned: number; readonly className: string }) => (
  <svg className={`chairs ${className}`} viewBox="-94 -94 188 188" aria-hidden="true">
    <Rug looks={empty} />
    {empty.map((look, i) => (
      <g key={i} className={i === 0 ? 'yours' : undefined}>
        <Chair
          n={i + 1}
          look={look}
          numeral={false}
          transform={`rotate(${turn(i) + turned})translate(0 ${i === 0 ? -92 : -66})${i === 0 ? 'rotate(16)' : ''}scale(1.2)`}
        />
      </g>
    ))}
  </svg>
)
