import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { longest } from '#domain/stages/meetingPicture.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Drafted } from './Drafted.tsx'
import { SoYouMeet } from './SoYouMeet.tsx'
import './purpose.css'

const lasts = field('purpose', 'length')

export default function Rhythm() {
  const { pages, meeting } = useWords('purpose')

  const { length } = useCurrent().sections.purpose
  return (
    <StepPage at="purpose/rhythm" words={pages.rhythm}>
      <Drafted />
      <Ask of="purpose.rhythm" />
      <Ask of="purpose.nth" sideBySide />
      <Ask of="purpose.weekday" sideBySide />
      <Ask of="purpose.startTime" length={lasts} />
      <Ask of="purpose.length" />
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
