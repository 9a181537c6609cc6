import { Ask } from '#forms/Ask.tsx'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'

export default function Concern() {
  const { pages, ownStory } = useWords('about')
  const planId = usePlanId()
  return (
    <StepPage at="about/concern" words={pages.concern}>
      <Ask of="about.problem" />
      {/* Whoever writes their story above would find it on a flyer. */}
      <p className="soft small">
        {ownStory.text} <Link to={paths.step(planId, 'about/why')}>{ownStory.link}</Link>
      </p>
      <Ask of="about.category" sideBySide />
      <Ask of="about.audience" />
      <Ask of="about.relation" />
    </StepPage>
  )
}
