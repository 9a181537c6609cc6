import './place.css'
import { screenTurns } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { screenSeatLeads } from '#domain/stages/placeScreen.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow, usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { useNameOf } from '#asking/people.ts'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** Some sit in the room, some at a screen: who minds the screen, how it is heard, who speaks when. */
export default function Hybrid() {
  const { pages, questions, hybrid } = useWords('place')
  const now = useNow()
  const planId = usePlanId()
  const nameOf = useNameOf()
  const host = nameOf(said(now.sections.place.host))
  const seat = nameOf(said(now.sections.place.screenSeat))
  return (
    <StepPage at="place/hybrid" words={pages.hybrid}>
      <PersonAsk of={field('place', 'screenSeat')} words={questions.screenSeat} />
      {host !== undefined && <p className="soft">{hybrid.hosts(host)}</p>}
      {seat !== undefined && screenSeatLeads(now) && (
        <Notice tone="care" heading={2} title={hybrid.leads.title(seat)}>
          <p>
            {hybrid.leads.text} <Link to={paths.step(planId, 'purpose/order')}>{hybrid.leads.go}</Link>
          </p>
        </Notice>
      )}
      <TextAsk of={field('place', 'screenHeard')} words={questions.screenHeard} long />
      <ChoiceAsk of={field('place', 'screenTurns')} options={screenTurns} words={questions.screenTurns} />
    </StepPage>
  )
}
