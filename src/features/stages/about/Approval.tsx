import { approvalStates } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { said } from '#domain/plan/current.ts'
import { approvalAnswered, needsApproval } from '#domain/stages/aboutPages.ts'
import { inRoom } from '#domain/stages/setting.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow, usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

const yesNo = ['yes', 'no'] as const

/** A formal yes that a host or parent body must give, where there is one. */
export default function Approval() {
  const { pages, questions, approval } = useWords('about')
  const now = useNow()
  const planId = usePlanId()
  const state = said(now.sections.about.approvalState)
  return (
    <StepPage at="about/approval" words={pages.approval}>
      <ChoiceAsk of={field('about', 'approvalNeeded')} options={yesNo} words={questions.approvalNeeded} sideBySide />
      {needsApproval(now) && (
        <>
          <TextAsk of={field('about', 'approvalBy')} words={questions.approvalBy} />
          <ChoiceAsk of={field('about', 'approvalState')} options={approvalStates} words={questions.approvalState} />
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
          {state !== undefined && state !== 'notAsked' && (
            <DateAsk of={field('about', 'approvalOn')} words={questions.approvalOn} when="past" />
          )}
          <TextAsk of={field('about', 'approvalTerms')} words={questions.approvalTerms} long />
        </>
      )}
    </StepPage>
  )
}
