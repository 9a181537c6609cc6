import './place.css'
import './placeMore.css'
import { tellingWays } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { latestNews } from '#domain/stages/placeLosing.ts'
import { slotOf } from '#domain/stages/placeClashes.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { LosingWay } from './LosingWay.tsx'
import { WhomToTell } from './WhomToTell.tsx'

/** Losing the room: the way out, who tells whom, who stands at the door, what comes next. */
export default function Losing() {
  const { pages, losing } = useWords('place')

  const formats = useFormats()
  const now = useCurrent()
  const { losingTells, losingDoor } = now.sections.place
  const isSame = said(losingTells) !== undefined && said(losingTells) === said(losingDoor)
  const { from } = slotOf(now)
  const latest = latestNews(now)
  const ways = tellingWays.filter((way) => way !== 'post' || !isHidden(now))
  return (
    <StepPage at="place/losing" words={pages.losing}>
      <Ask of="place.losingTells" />
      <div className="line-folds">
        <LineFold summary={losing.how}>
          {() => (
            <div className="fold-fields">
              <Ask of="place.losingWays" options={ways} />
              <div className="losing-hours">
                <Ask of="place.losingHours" />
                {from !== undefined && latest !== undefined && (
                  <p aria-live="polite">{losing.news(formats.time(from), formats.time(latest))}</p>
                )}
              </div>
              <div className="losing-hours">
                <Ask of="place.losingDoor" />
                <div aria-live="polite">{isSame && <Status tone="care">{losing.door}</Status>}</div>
              </div>
              <Ask of="place.losingNext" />
            </div>
          )}
        </LineFold>
        <LineFold summary={losing.where}>
          {() => (
            <div className="fold-fields">
              <LosingWay />
              <WhomToTell />
            </div>
          )}
        </LineFold>
      </div>
    </StepPage>
  )
}
