import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'

/** What keeps people at home: children, somebody who needs care, no way to get there. */
export default function Home() {
  const { pages } = useWords('purpose')

  return (
    <StepPage at="purpose/home" words={pages.home}>
      <Ask of="purpose.children" />
      <Ask of="purpose.childrenNote" />
      <Ask of="purpose.careAtHome" />
      <Ask of="purpose.rides" />
    </StepPage>
  )
}
