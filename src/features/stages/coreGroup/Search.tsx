import { said } from '#domain/plan/current.ts'
import { agreedPeople } from '#domain/stages/holders.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { GoTo } from './GoTo.tsx'
import { MessageAsk } from './MessageAsk.tsx'
import './coreGroup.css'

/** Where to look and until when, and words for one person. The notice, and what to ask, have pages of their own. */
export default function Search() {
  const { pages, search } = useWords('coreGroup')
  const formats = useFormats()
  const now = useCurrent()
  const until = said(now.sections.coreGroup.searchUntil)
  const ended = until !== undefined && until < now.today && agreedPeople(now).length < 3 ? until : undefined
  return (
    <StepPage at="coreGroup/search" words={pages.search}>
      {isHidden(now) && (
        <Notice tone="care" title={search.hiddenTitle} heading={2}>
          <p>{search.hiddenText}</p>
        </Notice>
      )}
      <Ask of="coreGroup.lookIn" sideBySide />
      <div className="cg-stack">
        {ended && (
          <Notice title={search.pastSearch(formats.date(ended))} heading={2}>
            <p>{search.pastSearchText}</p>
          </Notice>
        )}
      </div>
      <LineFold summary={search.write}>
        {() => (
          <div className="cg-more">
            <Ask of="coreGroup.searchUntil" />
            <MessageAsk />
            <ButtonRow>
              <GoTo to="coreGroup/notice">{search.notice}</GoTo>
              <GoTo to="coreGroup/ask">{search.toAsk}</GoTo>
            </ButtonRow>
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}
