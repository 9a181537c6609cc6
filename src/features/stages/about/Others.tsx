import { Ask } from '#forms/Ask.tsx'
import { usePlanId, useSaid } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'

export default function Others() {
  const { pages, others } = useWords('about')
  const planId = usePlanId()
  return (
    <StepPage at="about/others" words={pages.others}>
      <Ask of="about.similar" />
      <Ask of="about.similarNote" />
      <p>
        <Link className="alone" to={paths.step(planId, 'about/groups')}>
          {others.groups}
        </Link>
      </p>
      <Ask of="about.national" />
      <Ask of="about.nationalName" />
      {useSaid('about', 'national') === 'yes' && (
        <p>
          <Link className="alone" to={paths.step(planId, 'about/national')}>
            {others.national}
          </Link>
        </p>
      )}
    </StepPage>
  )
}
