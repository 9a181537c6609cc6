import { said } from '#domain/plan/current.ts'
import { approvalAnswered, needsApproval } from '#domain/stages/aboutPages.ts'
import { inRoom } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** A formal yes that a host or parent body must give, where there is one. */
export default function Approval() {
  const { pages, approval } = useWords('about')
  const now = useCurrent()
  const planId = usePlanId()
  const state = said(now.sections.about.approvalState)
  return (
    <StepPage at="about/approval" words={pages.approval}>
      <Ask of="about.approvalNeeded" />
      {needsApproval(now) && (
        <>
          <Ask of="about.approvalBy" />
          <Ask of="about.approvalState" />
          {!approvalAnswered(now) && <p className="soft">{approval.open}</p>}
          {state === 'refused' && (
            <Notice
              heading={2}
              title={approval.refused.title}
              actions={inRoom(now) && <Link to={paths.step(planId, 'place/places')}>{approval.refused.link}</Link>}
            >
              <p>{approval.refused.text}</p>
            </Notice>
          )}
          <Ask of="about.approvalOn" />
          <Ask of="about.approvalTerms" />
        </>
      )}
    </StepPage>
  )
}
