import { said, type Current } from '#domain/plan/current.ts'
import { isAboutAbuse, minorsMayCome } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'
import { AboutFacts } from './AboutFacts.tsx'
import { AbuseNotice, MinorsNotice } from './CareNotices.tsx'
import { Drafted } from './Drafted.tsx'
import { OfferedAsk } from './OfferedAsk.tsx'
import './purpose.css'

export default function Who() {
  const { pages, who } = useWords('purpose')

  const formats = useFormats()
  const now = useCurrent()
  const few = said(now.sections.purpose.sizeFew)
  const many = said(now.sections.purpose.sizeMany)
  return (
    <StepPage at="purpose/who" words={pages.who}>
      <Drafted />
      <OfferedAsk of="purpose.statement" heading={who.starts.heading} hint={who.starts.hint} starts={useStarts(now)} />
      <AboutFacts />
      {minorsMayCome(now) && <MinorsNotice />}
      {isAboutAbuse(now) && <AbuseNotice />}
      <Ask of="purpose.mayCome" />
      <Ask of="purpose.openness" />
      <section className="section" aria-labelledby="size-heading">
        <h2 id="size-heading">{who.size.heading}</h2>
        <div className="fields">
          <Ask of="purpose.sizeFew" />
          <Ask of="purpose.sizeMany" />
        </div>
        <div aria-live="polite">
          {few !== undefined && many !== undefined && few > many && (
            <Status tone="care">{who.size.turned(formats.number(many), formats.number(few))}</Status>
          )}
        </div>
        {Math.max(few ?? 0, many ?? 0) > 12 && <p className="soft small">{who.size.wide}</p>}
      </section>
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
