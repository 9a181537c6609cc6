import { founderParts } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { founderId } from '#domain/plan/plan.ts'
import { others } from '#domain/stages/holders.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow, usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import './about.css'

/** The founder's own reason, which belongs on no paper, and the part they want. */
export default function OwnWhy() {
  const { pages, questions, own } = useWords('about')
  return (
    <StepPage at="about/why" words={pages.why}>
      <div className="about-asked">
        {/* No open answers: "ask the core group" would put somebody's own reason on an agenda. */}
        <TextAsk of={field('about', 'ownWhy')} words={questions.ownWhy} long />
        <p className="soft small">{own.private}</p>
      </div>
      <ChoiceAsk of={field('about', 'part')} options={founderParts} words={questions.part} />
      <PublicFace />
      <p>
        {own.sure.text} <Link to={paths.sure}>{own.sure.link}</Link>
      </p>
    </StepPage>
  )
}

/** Who stands in front, where the founder does not want to. */
function PublicFace() {
  const { questions, own } = useWords('about')
  const now = useNow()
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
      <PersonAsk of={field('about', 'publicFace')} words={questions.publicFace} />
      {said(publicFace) === founderId && <output className="soft">{own.alone}</output>}
    </div>
  )
}
