import { useSelector } from '@xstate/react'
import { daysBetween, isDate } from '#domain/dates.ts'
import { mayForget } from '#pages/copies/sevenDays.ts'
import { useCopyAge } from '#pages/copies/useCopyAge.ts'
import { usePlanActor, usePlanId, useToday } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { usePlanFiles } from '#ports/files.ts'

/** A fresh copy needs no word about what browsers forget. */
const fresh = 7

/** Where the plan is kept and how old the last copy is: one line, told and never asked for. */
export function LastCopy() {
  const words = useWords('overview').lastCopy
  const planId = usePlanId()
  const today = useToday()
  const nothing = useSelector(usePlanActor(), (state) => state.hasTag('keepsNothing') || state.context.example)
  const last = usePlanFiles().lastCopyTaken(planId)
  const age = useCopyAge(last, today, words.last)
  // Where nothing is kept the bar says so, and louder.
  if (nothing) return null
  const isFresh = last !== undefined && isDate(last) && Math.abs(daysBetween(last, today)) < fresh
  // Nothing is said while a copy is fresh.
  if (isFresh) return null
  return (
    <div className="section">
      <p className="soft small">
        {words.device} {age} {mayForget() && `${words.mayForget} `}
        <Link to={paths.copies(planId)}>{words.take}</Link>
      </p>
    </div>
  )
}
