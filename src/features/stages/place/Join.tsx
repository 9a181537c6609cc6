import './place.css'
import { said } from '#domain/plan/current.ts'
import { Ask } from '#forms/Ask.tsx'
import { CopyButton } from '#pages/CopyButton.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'

/** How members get in, and the words to send them. Nothing of it stands on a document: paper gets lost, and links get passed on. */
export default function Join() {
  const { pages, online } = useWords('place')
  const { platform, joinLink, meetingId, passcode, dialIn } = useCurrent().sections.place
  const link = said(joinLink)
  const { heading, hint, copy, words } = online.forMembers
  const text = words({
    platform: said(platform),
    link,
    id: said(meetingId),
    passcode: said(passcode),
    dialIn: said(dialIn),
  })
  return (
    <StepPage at="place/join" words={pages.join}>
      <Ask of="place.joinLink" />
      <LineFold summary={online.idAndCode}>
        {() => (
          <div className="fold-fields">
            <Ask of="place.meetingId" />
            <Ask of="place.passcode" />
          </div>
        )}
      </LineFold>
      {link !== undefined && (
        <section className="section" aria-labelledby="join-words">
          <h2 id="join-words">{heading}</h2>
          <p className="soft">{hint}</p>
          <blockquote className="sheet place-join" dir="auto" translate="no">
            {text}
          </blockquote>
          <CopyButton text={text}>{copy}</CopyButton>
        </section>
      )}
    </StepPage>
  )
}
