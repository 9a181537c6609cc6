import { said } from '#domain/plan/current.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { SpeakerBrief } from './SpeakerBrief.tsx'

/** A first small project; an aim and a speaker where the group speaks up; topics where it learns. */
export default function Projects() {
  const { pages, projects: words } = useWords('purpose')
  const now = useCurrent()
  const planId = usePlanId()
  const does = said(now.sections.about.functions) ?? []
  return (
    <StepPage at="purpose/projects" words={pages.projects}>
      <section className="section" aria-labelledby="project-heading">
        <h2 id="project-heading">{words.project.heading}</h2>
        <Ask of="purpose.firstProject" />
        <LineFold summary={words.project.by}>
          {() => (
            <div className="fold-fields">
              <Ask of="purpose.firstProjectBy" />
              <OnLine />
            </div>
          )}
        </LineFold>
      </section>
      {does.includes('advocacy') && (
        <LineFold summary={words.advocacy.heading}>
          {() => (
            <div className="fold-fields">
              {isHidden(now) && (
                <Notice tone="care">
                  <p>{words.advocacy.hidden}</p>
                </Notice>
              )}
              <Ask of="purpose.advocacyAim" />
              <Ask of="purpose.advocacySpeaker" />
            </div>
          )}
        </LineFold>
      )}
      {does.includes('education') && (
        <LineFold summary={words.learning.heading}>
          {() => (
            <div className="fold-fields">
              <Ask of="purpose.topicsWanted" />
              <SpeakerBrief />
            </div>
          )}
        </LineFold>
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
  const { firstProject, firstProjectBy } = useCurrent().sections.purpose
  const by = said(firstProjectBy)
  if (by === undefined) return null
  return <output>{said(firstProject) === undefined ? words.needsWords : words.onLine(formats.longDate(by))}</output>
}
