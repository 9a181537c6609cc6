import { useMemo } from 'react'
import { Link } from '#pages/Link.tsx'
import { checklist } from '#domain/checklist/checklist.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Meter } from '#ui/marks/Meter.tsx'

export function ChecklistCount() {
  const words = useWords('overview').checklist
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const { done, of } = useMemo(() => checklist(now), [now])
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist">{words.title}</h2>
      <p className="big">
        {formats.number(done)} <small>{words.done(of)}</small>
      </p>
      <Meter value={done} max={of} />
      <p>
        <Link to={paths.checklist(planId)}>{words.link}</Link>
      </p>
    </section>
  )
}
