import { Suspense } from 'react'
import { said } from '#domain/plan/current.ts'
import { direction, isListed } from '#domain/stages/direction.ts'
import { anchors } from '#domain/timeline/anchors.ts'
import { hasStopped } from '#domain/timeline/shown.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { BeforeIt } from './BeforeIt.tsx'
import { FromNowOn } from './FromNowOn.tsx'
import { HeldAsks } from './HeldAsks.tsx'
import { OutcomePath } from './OutcomePath.tsx'
import { LastReview } from './reviews/LastReview.tsx'
import './timeline.css'

export default function After() {
  const { pages, after: words } = useWords('timeline')
  const now = useCurrent()
  const { held } = now.sections.timeline
  const { outcome } = direction(now)
  const isHeld = said(held) === 'yes'
  // A date that is still far off leaves nothing to tell, except that somebody may stop at any time.
  const isAsked =
    said(held) !== undefined ||
    anchors(now).first <= now.today ||
    said(now.sections.timeline.firstMeeting) === undefined
  // Once reviews are listed they have the answer: nothing is asked in two places.
  const decide = isListed(now) ? (
    <LastReview />
  ) : (
    <>
      <Ask of="timeline.outcome" />
      <OutcomePath />
    </>
  )
  return (
    <StepPage at="timeline/after" words={pages.after}>
      <Ask of="timeline.held" mayStayOpen={isAsked} />
      <BeforeIt />
      {isHeld ? (
        <>
          <HeldAsks>{decide}</HeldAsks>
          {!hasStopped(now) && (
            <Suspense>
              <FromNowOn />
            </Suspense>
          )}
        </>
      ) : (
        <Fold summary={words.early} open={outcome !== undefined}>
          <p>{words.earlyText}</p>
          {decide}
        </Fold>
      )}
    </StepPage>
  )
}
