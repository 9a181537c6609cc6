import type { Appointment, Session } from '#domain/desk/entry.ts'
import { goingHome } from '#domain/desk/goingHome.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { useAssessment, useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { summaryPaper } from '#papers/makers/sessionSummary/maker.ts'
import { PrintPage } from '#papers/page/PrintPage.tsx'
import { PaperSheet } from '#papers/sheet/PaperSheet.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { ForHome } from './ForHome.tsx'
import { NotKept } from './NotKept.tsx'

interface Props {
  readonly session: Session
  readonly next?: Appointment
  /** The session that was ended last. */
  readonly last: boolean
  /** No home of this browser took it. */
  readonly isUnkept: boolean
}

/** The page that the founder takes along. It is made of what they confirmed, and holds no note of the counselor's. */
export function SummaryPaper({ session, next, last, isUnkept }: Props) {
  const words = useWords('sessionSummary')
  const shell = useWords('shell')
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const { stages } = useAssessment()
  const heading = usePage(words.title)
  const [size] = usePaperSize()
  const facts = goingHome(session, next)
  return (
    <PrintPage
      back={{ label: words.paper.back, to: paths.desk }}
      notes={
        <>
          {isUnkept && <NotKept />}
          <p className="soft small">
            {words.paper.lead} <Link to={paths.record(planId)}>{words.paper.record}</Link>
          </p>
        </>
      }
    >
      <PaperSheet
        paper={summaryPaper({ facts, now, words: { sessionSummary: words, shell }, formats })}
        size={size}
        headingRef={heading}
        looks={stageIds.map((stage) => lookOf(stages[stage].standing))}
      />
      {last && <ForHome session={session} />}
    </PrintPage>
  )
}
