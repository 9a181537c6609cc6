import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'

/** A tie to a national body: what it gives, what it asks, and when it is looked at again. */
export default function Affiliation() {
  const { pages, affiliationMore } = useWords('about')
  return (
    <StepPage at="about/affiliation" words={pages.affiliation}>
      <Ask of="about.affiliationGives" />
      <Ask of="about.affiliationAsks" />
      <LineFold summary={affiliationMore}>
        {() => (
          <div className="fold-fields">
            <Ask of="about.affiliationName" />
            <Ask of="about.affiliationContact" />
            <Ask of="about.affiliationReview" />
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}
