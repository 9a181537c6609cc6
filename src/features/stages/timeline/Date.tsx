import { firmness } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { useWords } from '#asking/words.ts'
import { FirstMeetingAsk } from './FirstMeetingAsk.tsx'
import { NextMeetings } from './NextMeetings.tsx'
import { PlaceOnTheDay } from './PlaceOnTheDay.tsx'
import { useUndecided } from './useUndecided.ts'
import './timeline.css'

export default function FirstMeetingDate() {
  const { pages, questions, date } = useWords('timeline')
  const { timeline, about } = useNow().sections
  useUndecided()
  const isSet = said(timeline.firstMeeting) !== undefined
  return (
    <StepPage at="timeline/date" words={pages.date}>
      <FirstMeetingAsk />
      {isSet && (
        <section className="section">
          <ChoiceAsk of={field('timeline', 'firm')} options={firmness} words={questions.firm} />
          <p className="soft">{date.firm.advice(said(about.rare) === 'yes' ? date.firm.rare : date.firm.usual)}</p>
        </section>
      )}
      <PlaceOnTheDay />
      {isSet && <NextMeetings />}
    </StepPage>
  )
}
