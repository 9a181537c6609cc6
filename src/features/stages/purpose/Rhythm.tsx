import { nthWeeks, rhythms, weekdays } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { longest } from '#domain/stages/meetingPicture.ts'
import { ChoiceAsk, ManyAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { Sources } from '#asking/Sources.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { NumberAsk, TimeAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Drafted } from './Drafted.tsx'
import { SoYouMeet } from './SoYouMeet.tsx'
import './purpose.css'

const lasts = field('purpose', 'length')

export default function Rhythm() {
  const { pages, questions, meeting } = useWords('purpose')
  const { minutes } = useWords('asking')
  const { rhythm, length } = useNow().sections.purpose
  return (
    <StepPage at="purpose/rhythm" words={pages.rhythm}>
      <Drafted />
      <ChoiceAsk of={field('purpose', 'rhythm')} options={rhythms} words={questions.rhythm} />
      {said(rhythm) === 'monthly' && (
        <ManyAsk of={field('purpose', 'nth')} options={nthWeeks} words={questions.nth} sideBySide />
      )}
      <ChoiceAsk of={field('purpose', 'weekday')} options={weekdays} words={questions.weekday} sideBySide />
      <TimeAsk of={field('purpose', 'startTime')} words={questions.startTime} bare="meeting" length={lasts} />
      <NumberAsk of={lasts} words={questions.length} unit={minutes} length="hours" whole most={600} />
      {(said(length) ?? 0) > longest && (
        <Notice tone="care" title={meeting.rhythm.long.title} heading={2}>
          <p>{meeting.rhythm.long.text}</p>
          <Sources of={meeting.rhythm.long.sources} />
        </Notice>
      )}
      <SoYouMeet />
    </StepPage>
  )
}
