import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'
import { OfferedAsk } from '../OfferedAsk.tsx'
import { ReadySentences } from './ReadySentences.tsx'

/** How people talk with one another in the meeting, and what is said when somebody takes more than their share. */
export default function Conduct() {
  const { pages, conduct } = useWords('purpose')
  return (
    <StepPage at="purpose/conduct" words={pages.conduct}>
      <Ask of="purpose.crossTalk" />
      <Ask of="purpose.advice" />
      <LineFold summary={conduct.more}>
        {() => (
          <div className="fold-fields">
            <Ask of="purpose.selling" />
            <OfferedAsk of="purpose.dominating" heading={conduct.start.heading} starts={[conduct.start.words]} />
            <section className="section" aria-labelledby="ready-heading">
              <h2 id="ready-heading">{conduct.ready.heading}</h2>
              <ReadySentences />
            </section>
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}
