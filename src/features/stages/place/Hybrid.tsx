import './place.css'
import { said } from '#domain/plan/current.ts'
import { screenSeatLeads } from '#domain/stages/placeScreen.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useNameOf } from '#wording/people.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'

/** Some sit in the room, some at a screen: who minds the screen, how it is heard, who speaks when. */
export default function Hybrid() {
  const { pages, hybrid } = useWords('place')
  const now = useCurrent()
  const planId = usePlanId()
  const nameOf = useNameOf()
  const host = nameOf(said(now.sections.place.host))
  const seat = nameOf(said(now.sections.place.screenSeat))
  return (
    <StepPage at="place/hybrid" words={pages.hybrid}>
      <Ask of="place.screenSeat" />
      {host !== undefined && <p className="soft">{hybrid.hosts(host)}</p>}
      {seat !== undefined && screenSeatLeads(now) && (
        <Notice tone="care" heading={2} title={hybrid.leads.title(seat)}>
          <p>
            {hybrid.leads.text} <Link to={paths.step(planId, 'purpose/order')}>{hybrid.leads.go}</Link>
          </p>
        </Notice>
      )}
      <LineFold summary={hybrid.more}>
        {() => (
          <div className="fold-fields">
            <Ask of="place.screenHeard" />
            <Ask of="place.screenTurns" />
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}
