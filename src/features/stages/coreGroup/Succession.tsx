import { said } from '#domain/plan/current.ts'
import { founderId } from '#domain/plan/plan.ts'
import { withoutDeputy } from '#domain/stages/loadGaps.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { GoTo } from './GoTo.tsx'
import { useDutyTitle } from './useDutyTitle.ts'
import './coreGroup.css'

/** Who could facilitate next, who practices, how leaving is said, and who steps in at once. */
export default function Succession() {
  const { pages, succession: words } = useWords('coreGroup')
  const { couldLead } = useCurrent().sections.coreGroup
  const leaders = said(couldLead) ?? []
  return (
    <StepPage at="coreGroup/succession" words={pages.succession}>
      <div className="cg-stack">
        <Ask of="coreGroup.couldLead" />
        {leaders.length > 0 && leaders.every((each) => each === founderId) && <p className="soft">{words.onlyOne}</p>}
      </div>
      <Ask of="coreGroup.practices" />
      <LineFold summary={words.more}>
        {() => (
          <div className="cg-more">
            <Ask of="coreGroup.practiceOn" />
            <Ask of="coreGroup.noticeWeeks" />
            <Ask of="coreGroup.stepsIn" />
            <Deputies />
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}

/** Where somebody who is suddenly gone would leave a hole. */
function Deputies() {
  const words = useWords('coreGroup').succession
  const formats = useFormats()
  const titleOf = useDutyTitle()
  const now = useCurrent()
  const missing = withoutDeputy(now)
  return (
    <section className="section" aria-labelledby="deputies-heading">
      <h2 id="deputies-heading">{words.deputy.heading}</h2>
      <div className="cg-stack">
        {now.lists.duties.length === 0 ? (
          <p>{words.deputy.noDuties}</p>
        ) : missing.length === 0 ? (
          <Status tone="good">{words.deputy.none}</Status>
        ) : (
          <p>{words.deputy.text(formats.list(missing.map(titleOf)))}</p>
        )}
        <p className="btn-row">
          <GoTo to="coreGroup/duties">{words.deputy.go}</GoTo>
          <GoTo to="coreGroup/terms">{words.notes}</GoTo>
        </p>
      </div>
    </section>
  )
}
