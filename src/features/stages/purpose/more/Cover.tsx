import { isSaid, said } from '#domain/plan/current.ts'
import { Ask } from '#forms/Ask.tsx'
import { CopyButton } from '#pages/CopyButton.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** Insurance, what is known of it and from whom; what the host asks. */
export default function Cover() {
  const { pages, cover: words } = useWords('purpose')
  const { cover, coverSaidBy, coverSaidOn } = useCurrent().sections.purpose
  const known = said(cover)
  const isGuess = known !== undefined && known !== 'notAsked' && !(isSaid(coverSaidBy) && isSaid(coverSaidOn))
  return (
    <StepPage at="purpose/cover" words={pages.cover}>
      <Ask of="purpose.cover" />
      {(known === undefined || known === 'notAsked') && (
        <section className="section" aria-labelledby="host-heading">
          <h2 id="host-heading">{words.ask.heading}</h2>
          <blockquote>{words.ask.words}</blockquote>
          <div>
            <CopyButton text={words.ask.words}>{words.ask.copy}</CopyButton>
          </div>
        </section>
      )}
      <Ask of="purpose.coverSaidBy" />
      <Ask of="purpose.coverSaidOn" />
      {isGuess && (
        <Notice>
          <p>{words.unsure}</p>
        </Notice>
      )}
      <Ask of="purpose.hostRules" />
    </StepPage>
  )
}
