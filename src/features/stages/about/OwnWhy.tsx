import { said } from '#domain/plan/current.ts'
import { founderId } from '#domain/plan/plan.ts'
import { others } from '#domain/stages/holders.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import './about.css'

/** The founder's own reason, which belongs on no paper, and the part they want. */
export default function OwnWhy() {
  const { pages, own } = useWords('about')
  return (
    <StepPage at="about/why" words={pages.why}>
      <div className="about-asked">
        {/* No open answers: "ask the core group" would put somebody's own reason on an agenda. */}
        <Ask of="about.ownWhy" />
        <p className="soft small">{own.private}</p>
      </div>
      <Ask of="about.part" />
      <PublicFace />
      <p>
        {own.sure.text} <Link to={paths.sure}>{own.sure.link}</Link>
      </p>
    </StepPage>
  )
}

/** Who stands in front, where the founder does not want to. */
function PublicFace() {
  const { own } = useWords('about')
  const now = useCurrent()
  const planId = usePlanId()
  const { part, publicFace } = now.sections.about
  if (said(part) !== 'background' && said(part) !== 'helpOnly') return null
  if (others(now).length === 0)
    return (
      <p>
        {own.nobodyYet} <Link to={paths.step(planId, 'coreGroup/people')}>{own.addSomebody}</Link>
      </p>
    )
  return (
    <div className="about-asked">
      <Ask of="about.publicFace" />
      {said(publicFace) === founderId && <output className="soft">{own.alone}</output>}
    </div>
  )
}
