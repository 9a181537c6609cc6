import './place.css'
import './placeMore.css'
import { tellingWays } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { latestNews } from '#domain/stages/placeLosing.ts'
import { slotOf } from '#domain/stages/placeClashes.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { ManyAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useFormats, useWords } from '#asking/words.ts'
import { Status } from '#ui/marks/Status.tsx'
import { LosingWay } from './LosingWay.tsx'
import { WhomToTell } from './WhomToTell.tsx'

/** Losing the room: the way out, who tells whom, who stands at the door, what comes next. */
export default function Losing() {
  const { pages, questions, losing } = useWords('place')
  const asking = useWords('asking')
  const formats = useFormats()
  const now = useNow()
  const { losingTells, losingDoor } = now.sections.place
  const isSame = said(losingTells) !== undefined && said(losingTells) === said(losingDoor)
  const { from } = slotOf(now)
  const latest = latestNews(now)
  const ways = tellingWays.filter((way) => way !== 'post' || !isHidden(now))
  return (
    <StepPage at="place/losing" words={pages.losing}>
      <LosingWay />
      <PersonAsk of={field('place', 'losingTells')} words={questions.losingTells} />
      <ManyAsk of={field('place', 'losingWays')} options={ways} words={questions.losingWays} />
      <div className="losing-hours">
        <NumberAsk of={field('place', 'losingHours')} words={questions.losingHours} unit={asking.hours} most={240} />
        {from !== undefined && latest !== undefined && (
          <p aria-live="polite">{losing.news(formats.time(from), formats.time(latest))}</p>
        )}
      </div>
      <div className="losing-hours">
        <PersonAsk of={field('place', 'losingDoor')} words={questions.losingDoor} />
        <div aria-live="polite">{isSame && <Status tone="care">{losing.door}</Status>}</div>
      </div>
      <TextAsk of={field('place', 'losingNext')} words={questions.losingNext} long />
      <WhomToTell />
    </StepPage>
  )
}
