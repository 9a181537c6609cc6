import { Ask } from '#forms/Ask.tsx'
import { usePlanId, useSaid } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'

export default function Others() {
  const { pages, others } = useWords('about')
  const planId = usePlanId()
  const hasNational = useSaid('about', 'national') === 'yes'
  return (
    <StepPage at="about/others" words={pages.others}>
      <Ask of="about.similar" />
      <Ask of="about.similarNote" />
      <Ask of="about.national" />
      <Ask of="about.nationalName" />
      <LineFold summary={others.more}>
        {() => (
          <>
            <Link className="alone" to={paths.step(planId, 'about/groups')}>
              {others.groups}
            </Link>
            {hasNational && (
              <Link className="alone" to={paths.step(planId, 'about/national')}>
                {others.national}
              </Link>
            )}
          </>
        )}
      </LineFold>
    </StepPage>
  )
}
