import { Ask } from '#forms/Ask.tsx'
import { usePlanId, useSaid } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'

export default function Functions() {
  const { pages, others } = useWords('about')
  const planId = usePlanId()
  const direction = useSaid('about', 'direction')
  return (
    <StepPage at="about/functions" words={pages.functions}>
      <Ask of="about.functions" />
      <Ask of="about.direction" />
      {direction !== undefined && direction !== 'start' && (
        <p>
          <Link
            className="alone"
            to={paths.step(planId, direction === 'join' ? 'timeline/after' : 'about/affiliation')}
          >
            {others[direction]}
          </Link>
        </p>
      )}
      <Ask of="about.rare" />
    </StepPage>
  )
}
