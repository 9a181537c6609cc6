import { said } from '#domain/plan/current.ts'
import { agreedPeople } from '#domain/stages/holders.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { MessageAsk } from './MessageAsk.tsx'
import './coreGroup.css'

export default function Search() {
  const { pages, search } = useWords('coreGroup')
  const formats = useFormats()
  const planId = usePlanId()
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
        <Ask of="coreGroup.searchUntil" />
        {ended && (
          <Notice title={search.pastSearch(formats.date(ended))} heading={2}>
            <p>{search.pastSearchText}</p>
          </Notice>
        )}
      </div>
      <section className="section" aria-labelledby="notice-heading">
        <h2 id="notice-heading">{search.notice}</h2>
        <p>{search.noticeText}</p>
        <p>
          <Link className={buttonClass()} to={paths.notice(planId)}>
            <Icon name="file" />
            {search.toNotice}
          </Link>
        </p>
        <Ask of="coreGroup.noticeReplyBy" />
        <Ask of="coreGroup.noticeWords" optional />
      </section>
      <section className="section" aria-labelledby="message-heading">
        <h2 id="message-heading">{search.message}</h2>
        <p>{search.messageText}</p>
        <MessageAsk />
      </section>
      <p>{search.toAskText}</p>
      <p>
        <Link className={buttonClass()} to={paths.step(planId, 'coreGroup/ask')}>
          {search.toAsk}
          <Icon name="chevronRight" />
        </Link>
      </p>
    </StepPage>
  )
}
