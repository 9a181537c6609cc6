import { said } from '#domain/plan/current.ts'
import { hasStopped, wasHeld } from '#domain/timeline/shown.ts'
import { useFirstWritten } from '#wording/firstWritten.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** Where the first meeting stands: no date, still ahead, its day gone by and nothing told, or not held. */
export function BeforeIt() {
  const { after: words } = useWords('timeline')
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const written = useFirstWritten()
  const first = said(now.sections.timeline.firstMeeting)
  const held = said(now.sections.timeline.held)
  const toDate = (label: string) => (
    <Link className={buttonClass()} to={paths.step(planId, 'timeline/date')}>
      {label}
    </Link>
  )
  if (wasHeld(now) || hasStopped(now)) return null
  if (first === undefined) {
    return (
      <Notice heading={2} title={written ?? words.noDate.title} actions={toDate(words.noDate.go)}>
        <p>{words.noDate.text}</p>
      </Notice>
    )
  }
  if (first > now.today) return <p>{words.ahead(formats.longDate(first))}</p>
  if (held === 'no') {
    return (
      <Notice heading={2} title={words.notHeld.title} actions={toDate(words.notHeld.go)}>
        <p>{words.notHeld.text}</p>
      </Notice>
    )
  }
  if (first === now.today) return null
  return (
    <Notice heading={2} title={words.passed.title(formats.longDate(first))}>
      <p>{words.passed.text}</p>
    </Notice>
  )
}
