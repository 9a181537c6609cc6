import { addWeeks } from '#domain/dates.ts'
import { agreedLead } from '#domain/timeline/figures.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { useFirstWritten } from '#wording/firstWritten.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { AgreedAsk } from './AgreedAsk.tsx'
import { MissingOwners } from './MissingOwners.tsx'
import { OwnerTasks } from './OwnerTasks.tsx'
import { ReviewAsk } from './ReviewAsk.tsx'
import './timeline.css'

export default function Agree() {
  const { pages, agree: words } = useWords('timeline')
  const formats = useFormats()
  const planId = usePlanId()
  const line = timeline(useCurrent())
  const written = useFirstWritten()
  return (
    <StepPage at="timeline/agree" words={pages.agree}>
      <AgreedAsk line={line} />
      {line.anchors.isDraft && (
        <Notice
          heading={2}
          title={written ?? words.noDate.title}
          actions={
            <Link className={buttonClass()} to={paths.step(planId, 'timeline/date')}>
              {words.noDate.go}
            </Link>
          }
        >
          <p>{words.noDate.text}</p>
        </Notice>
      )}
      <section className="section" aria-labelledby="tl-agree">
        <h2 id="tl-agree">{words.heading}</h2>
        <p className="soft">{words.until(formats.longDate(addWeeks(line.anchors.first, agreedLead)))}</p>
        <OwnerTasks line={line} />
        <MissingOwners line={line} />
      </section>
      <ReviewAsk />
    </StepPage>
  )
}
