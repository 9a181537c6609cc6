import { field } from '#domain/plan/field.ts'
import { said } from '#domain/plan/current.ts'
import { suggestedDays, suggestedMeetings } from '#domain/stages/follow.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { FollowWords } from './FollowWords.tsx'
import { Lately } from './Lately.tsx'
import { TakeNumber } from './TakeNumber.tsx'
import '../timeline.css'

const days = field('timeline', 'followDays')
const after = field('timeline', 'missedAfter')

export default function Follow() {
  const { follow: words } = useWords('timeline')

  const now = useCurrent()
  return (
    <StepPage at="timeline/follow" words={words.page}>
      <Ask of="timeline.followWho" />
      <Lately within={said(now.sections.timeline.followDays) ?? suggestedDays} />
      <div className="line-folds">
        <LineFold summary={words.more}>
          {() => (
            <div className="fold-fields">
              <Ask of="timeline.followDays" />
              <TakeNumber of={days} value={suggestedDays} text={words.suggest.days} take={words.suggest.takeDays} />
              <section className="section" aria-labelledby="missed-heading">
                <h2 id="missed-heading">{words.missing}</h2>
                <Ask of="timeline.missedWho" />
                <Ask of="timeline.missedAfter" />
                <TakeNumber
                  of={after}
                  value={suggestedMeetings}
                  text={words.suggest.meetings}
                  take={words.suggest.takeMeetings}
                />
              </section>
            </div>
          )}
        </LineFold>
        <LineFold summary={words.before.fold}>
          {() => (
            <div className="fold-fields">
              <section className="section" aria-labelledby="before-heading">
                <h2 id="before-heading">{words.before.heading}</h2>
                <ul className="tl-points">
                  {words.before.points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
                <Sources of={words.before.sources} />
              </section>
              <FollowWords />
            </div>
          )}
        </LineFold>
      </div>
    </StepPage>
  )
}
