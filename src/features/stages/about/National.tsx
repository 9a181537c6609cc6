import { said } from '#domain/plan/current.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'

/** What the national body offers and what it said. */
export default function National() {
  const { pages, national } = useWords('about')
  const now = useCurrent()
  const name = said(now.sections.about.nationalName)
  return (
    <StepPage at="about/national" words={pages.national}>
      <Ask of="about.nationalAskedOn" />
      <Ask of="about.nationalOffers" />
      <Ask of="about.nationalSaid" />
      {name === undefined ? (
        <p className="soft small">{national.none}</p>
      ) : (
        <p>
          {national.asks}{' '}
          <b dir="auto" translate="no">
            {name}
          </b>
        </p>
      )}
    </StepPage>
  )
}
