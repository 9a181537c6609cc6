import { said } from '#domain/plan/current.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { FirstMeetingAsk } from './FirstMeetingAsk.tsx'
import { NextMeetings } from './NextMeetings.tsx'
import { ReviewDateRow } from './ReviewDateRow.tsx'
import { PlaceOnTheDay } from './PlaceOnTheDay.tsx'
import { useUndecided } from './useUndecided.ts'
import './timeline.css'

export default function FirstMeetingDate() {
  const { pages, date } = useWords('timeline')
  const { timeline, about } = useCurrent().sections
  useUndecided()
  const isSet = said(timeline.firstMeeting) !== undefined
  return (
    <StepPage at="timeline/date" words={pages.date}>
      <FirstMeetingAsk />
      {isSet && (
        <section className="section">
          <Ask of="timeline.firm" />
          <p className="soft">{date.firm.advice(said(about.rare) === 'yes' ? date.firm.rare : date.firm.usual)}</p>
        </section>
      )}
      <PlaceOnTheDay />
      {isSet && <NextMeetings />}
      {(isSet || timeline.reviewOn !== undefined) && <ReviewDateRow />}
    </StepPage>
  )
}
