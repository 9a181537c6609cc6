import { useId, useMemo, useState } from 'react'
import { Link } from '#pages/Link.tsx'
import { messageFacts } from '#domain/documents/message.ts'
import { namingAtFirst, notice, noticeFacts, noticeNamings, type NoticeNaming } from '#domain/documents/notice.ts'
import { said } from '#domain/plan/current.ts'
import { CopyButton } from '#pages/CopyButton.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useBackTo } from '#pages/useBackTo.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { NoticeChecks } from './NoticeChecks.tsx'
import type { Language } from '#words/languages.ts'
import { loadMaker, oursOf, paperOf, useMaker } from '#papers/making/making.ts'
import { maker } from '#papers/makers/notice/maker.ts'
import { PrintPage } from '#papers/page/PrintPage.tsx'
import { PaperSheet } from '#papers/sheet/PaperSheet.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { showPassage } from './passages/showPassage.tsx'
import { PassagesOf } from './passages/passagesOf.ts'
import { fileName } from '#papers/page/useFiles.ts'
import './notice.css'

export const ahead = (language: Language): Promise<unknown> => loadMaker(language, maker)

/** The "help start it" notice: a sheet to print or copy, and the same question to one person. */
export default function Notice() {
  const { notice: words } = useWords('documents')
  const { pages } = useWords('shell')
  const back = useBackTo({ label: pages.overview, to: paths.overview(usePlanId()) })
  const ready = useMaker(maker)
  const [size] = usePaperSize()
  const now = useCurrent()
  const heading = usePage(words.title)
  const name = useId()
  const [naming, setNaming] = useState<NoticeNaming>(namingAtFirst(now))
  const facts = noticeFacts(now, naming)
  const paper = paperOf(ready, now, { naming })
  const ours = useMemo(() => oursOf(ready, notice, now), [ready, now])
  return (
    <PrintPage
      back={back}
      head={
        <>
          <PageHead headingRef={heading} title={words.title} lead={words.lead} />
          <NoticeChecks facts={facts} />
        </>
      }
      take={{ name: fileName('notice'), paper }}
      choices={
        <ChoiceGroup id={name} legend={words.naming.legend} sideBySide>
          {noticeNamings.map((each) => (
            <Choice
              key={each}
              type="radio"
              name={name}
              label={words.naming.options[each]}
              checked={naming === each}
              onChange={() => setNaming(each)}
            />
          ))}
        </ChoiceGroup>
      }
    >
      <PassagesOf value={{ document: 'notice', ours }}>
        <PaperSheet paper={paper} size={size} passage={showPassage} />
      </PassagesOf>
      <Message />
    </PrintPage>
  )
}

function Message() {
  const { notice: words, message } = useWords('documents')
  const planId = usePlanId()
  const now = useCurrent()
  const text = said(now.sections.coreGroup.messageWords) ?? message(messageFacts(now))
  return (
    <section className="print-below notice-message" aria-labelledby="message-heading">
      <h2 id="message-heading">{words.messageHeading}</h2>
      <p>{words.messageText}</p>
      <blockquote className="sheet" dir="auto">
        {text}
      </blockquote>
      <ButtonRow>
        <CopyButton text={text}>{words.copyMessage}</CopyButton>
        <Link className={buttonClass('quiet')} to={paths.step(planId, 'coreGroup/notice')}>
          <Icon name="pencil" />
          {words.changeMessage}
        </Link>
      </ButtonRow>
    </section>
  )
}
