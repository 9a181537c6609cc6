import './place.css'
import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'

/** The room on the screen: how people get in, and what may end it early. */
export default function Online() {
  const { pages } = useWords('place')
  return (
    <StepPage at="place/online" words={pages.online}>
      <Ask of="place.platform" />
      <Ask of="place.dialIn" />
      <Ask of="place.timeLimit" />
      <Ask of="place.waitingRoom" />
    </StepPage>
  )
}
