import { said, type Current } from '#domain/plan/current.ts'
import { isAboutAbuse, minorsMayCome } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { AboutFacts } from './AboutFacts.tsx'
import { AbuseNotice, MinorsNotice } from './CareNotices.tsx'
import { OfferedAsk, SampleWording } from './OfferedAsk.tsx'
import './purpose.css'

export default function Who() {
  const { pages, who } = useWords('purpose')
  const now = useCurrent()
  const { heading } = who.starts
  const starts = useStarts(now)
  return (
    <StepPage
      at="purpose/who"
      words={pages.who}
      unsure={<SampleWording of="purpose.statement" heading={heading} starts={starts} />}
    >
      <OfferedAsk of="purpose.statement" heading={heading} starts={[]} />
      <Ask of="purpose.mayCome" />
      <Ask of="purpose.openness" />
      <AboutFacts />
      {minorsMayCome(now) && <MinorsNotice />}
      {isAboutAbuse(now) && <AbuseNotice />}
    </StepPage>
  )
}

/** Sentences to start from, out of what was said about the group. */
function useStarts(now: Current): readonly string[] {
  const { starts } = useWords('purpose').who
  const { problem, audience, functions } = now.sections.about
  const meant = said(audience)
  const does = said(functions) ?? []
  return starts.of({
    problem: said(problem),
    people: meant && starts.people[meant],
    learns: does.includes('education'),
    speaksUp: does.includes('advocacy'),
  })
}
