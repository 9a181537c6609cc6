import { isSaid, said } from '#domain/plan/current.ts'
import { Ask } from '#forms/Ask.tsx'
import { CopyButton } from '#pages/CopyButton.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'

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
        <LineFold summary={words.ask.heading}>
          {() => (
            <div className="fold-fields">
              <blockquote>{words.ask.words}</blockquote>
              <div>
                <CopyButton text={words.ask.words}>{words.ask.copy}</CopyButton>
              </div>
            </div>
          )}
        </LineFold>
      )}
      {isGuess && (
        <Notice>
          <p>{words.unsure}</p>
        </Notice>
      )}
      <LineFold summary={words.more}>
        {() => (
          <div className="fold-fields">
            <Ask of="purpose.coverSaidBy" />
            <Ask of="purpose.coverSaidOn" />
            <Ask of="purpose.hostRules" />
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}
