import { covers } from '#domain/plan/choices.ts'
import { isSaid, said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { CopyButton } from '#asking/CopyButton.tsx'
import { useNow } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** Insurance, what is known of it and from whom; what the host asks. */
export default function Cover() {
  const { pages, questions, cover: words } = useWords('purpose')
  const { cover, coverSaidBy, coverSaidOn } = useNow().sections.purpose
  const known = said(cover)
  const isGuess = known !== undefined && known !== 'notAsked' && !(isSaid(coverSaidBy) && isSaid(coverSaidOn))
  return (
    <StepPage at="purpose/cover" words={pages.cover}>
      <ChoiceAsk of={field('purpose', 'cover')} options={covers} words={questions.cover} />
      {(known === undefined || known === 'notAsked') && (
        <section className="section" aria-labelledby="host-heading">
          <h2 id="host-heading">{words.ask.heading}</h2>
          <blockquote>{words.ask.words}</blockquote>
          <div>
            <CopyButton text={words.ask.words}>{words.ask.copy}</CopyButton>
          </div>
        </section>
      )}
      <TextAsk of={field('purpose', 'coverSaidBy')} words={questions.coverSaidBy} />
      <DateAsk of={field('purpose', 'coverSaidOn')} words={questions.coverSaidOn} when="past" />
      {isGuess && (
        <Notice>
          <p>{words.unsure}</p>
        </Notice>
      )}
      <TextAsk of={field('purpose', 'hostRules')} words={questions.hostRules} long />
    </StepPage>
  )
}
