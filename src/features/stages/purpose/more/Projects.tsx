import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { useNow, usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useFormats, useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { SpeakerBrief } from './SpeakerBrief.tsx'

/** A first small project; an aim and a speaker where the group speaks up; topics where it learns. */
export default function Projects() {
  const { pages, questions, projects: words } = useWords('purpose')
  const now = useNow()
  const planId = usePlanId()
  const does = said(now.sections.about.functions) ?? []
  return (
    <StepPage at="purpose/projects" words={pages.projects}>
      <section className="section" aria-labelledby="project-heading">
        <h2 id="project-heading">{words.project.heading}</h2>
        <TextAsk of={field('purpose', 'firstProject')} words={questions.firstProject} long />
        <DateAsk of={field('purpose', 'firstProjectBy')} words={questions.firstProjectBy} />
        <OnLine />
      </section>
      {does.includes('advocacy') && (
        <section className="section" aria-labelledby="advocacy-heading">
          <h2 id="advocacy-heading">{words.advocacy.heading}</h2>
          {isHidden(now) && (
            <Notice tone="care">
              <p>{words.advocacy.hidden}</p>
            </Notice>
          )}
          <TextAsk of={field('purpose', 'advocacyAim')} words={questions.advocacyAim} long />
          <PersonAsk of={field('purpose', 'advocacySpeaker')} words={questions.advocacySpeaker} />
        </section>
      )}
      {does.includes('education') && (
        <section className="section" aria-labelledby="learning-heading">
          <h2 id="learning-heading">{words.learning.heading}</h2>
          <TextAsk of={field('purpose', 'topicsWanted')} words={questions.topicsWanted} long />
          <SpeakerBrief />
        </section>
      )}
      {!does.includes('advocacy') && !does.includes('education') && (
        <p className="soft">
          {words.neither} <Link to={paths.step(planId, 'about/functions')}>{words.change}</Link>
        </p>
      )}
    </StepPage>
  )
}

/** Whether the project's day stands on the timeline. */
function OnLine() {
  const words = useWords('purpose').projects
  const formats = useFormats()
  const { firstProject, firstProjectBy } = useNow().sections.purpose
  const by = said(firstProjectBy)
  if (by === undefined) return null
  return <output>{said(firstProject) === undefined ? words.needsWords : words.onLine(formats.longDate(by))}</output>
}
