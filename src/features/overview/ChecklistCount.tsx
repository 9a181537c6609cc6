import { useMemo } from 'react'
import { Link } from '#asking/Link.tsx'
import { checklist } from '#domain/checklist/checklist.ts'
import { useNow, usePlanId } from '#asking/founding.ts'
import { paths } from '#asking/paths.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { Meter } from '#ui/marks/Meter.tsx'

export function ChecklistCount() {
  const words = useWords('overview').checklist
  const formats = useFormats()
  const planId = usePlanId()
  const now = useNow()
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
