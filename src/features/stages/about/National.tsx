import { said } from '#domain/plan/current.ts'
import { affiliationInQuestion } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** What the national body offers and what it said. */
export default function National() {
  const { pages, national } = useWords('about')
  const now = useCurrent()
  const planId = usePlanId()
  const name = said(now.sections.about.nationalName)
  return (
    <StepPage at="about/national" words={pages.national}>
      {name === undefined ? (
        <Notice
          heading={2}
          title={national.none.title}
          actions={<Link to={paths.step(planId, 'about/others')}>{national.none.link}</Link>}
        >
          <p>{national.none.text}</p>
        </Notice>
      ) : (
        <p>
          {national.asks}{' '}
          <b dir="auto" translate="no">
            {name}
          </b>
        </p>
      )}
      <Ask of="about.nationalAskedOn" />
      <Ask of="about.nationalOffers" />
      <Ask of="about.nationalSaid" />
      {affiliationInQuestion(now) && (
        <p>
          <Link to={paths.step(planId, 'about/affiliation')}>{national.tie}</Link>
        </p>
      )}
    </StepPage>
  )
}
