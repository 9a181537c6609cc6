import { said } from '#domain/plan/current.ts'
import { invitationFacts } from '#domain/stages/invitations.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { CopyButton } from '#pages/CopyButton.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { OfferedAsk } from '../purpose/OfferedAsk.tsx'
import { Invited } from './Invited.tsx'
import './connections.css'

/** Personal invitation as a way of its own: who, with which words, how many, and how far it has come. */
export default function Word() {
  const { pages, word } = useWords('connections')
  const { dayAndDate } = useFormats()
  const now = useCurrent()
  const { first, ...facts } = invitationFacts(now)
  const own = said(now.sections.connections.inviteWords)
  return (
    <StepPage at="connections/word" words={pages.word}>
      {isHidden(now) && (
        <Notice tone="care" heading={2} icon="lock" title={word.hiddenTitle}>
          <p>{word.hidden}</p>
        </Notice>
      )}
      <div className="con-asks">
        <Ask of="connections.inviters" />
      </div>
      <LineFold summary={word.say}>
        {() => (
          <div className="con-asks">
            <OfferedAsk
              of="connections.inviteWords"
              heading={word.starts}
              starts={word.words({ ...facts, ...(first === undefined ? {} : { first: dayAndDate(first) }) })}
            />
            {own !== undefined && (
              <ButtonRow>
                <CopyButton text={own}>{word.copy}</CopyButton>
              </ButtonRow>
            )}
          </div>
        )}
      </LineFold>
      <LineFold summary={word.countHeading}>
        {() => (
          <div className="con-asks">
            <Ask of="connections.inviteEach" />
            <Ask of="connections.invitedSoFar" />
            <Invited />
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}
