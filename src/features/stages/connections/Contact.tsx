import { said } from '#domain/plan/current.ts'
import { answersContact, outsideTesters, privateContactOf } from '#domain/stages/coverageContact.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useNameOf } from '#wording/people.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import './connections.css'

export default function Contact() {
  const { pages, contact } = useWords('connections')
  const now = useCurrent()
  const nameOf = useNameOf()
  const whose = nameOf(privateContactOf(now))
  const tester = said(now.sections.connections.testedBy)
  const answers = nameOf(answersContact(now))
  return (
    <StepPage at="connections/contact" words={pages.contact}>
      <Ask of="connections.contactKind" />
      {isHidden(now) && (
        <Notice title={contact.careTitle} heading={2} icon="lock">
          <p>{contact.hidden}</p>
        </Notice>
      )}
      <Ask of="connections.publicContact" />
      <div aria-live="polite">
        {whose !== undefined && (
          <Notice tone="care" title={contact.isPrivateTitle} heading={2}>
            <p>{contact.isPrivate(whose)}</p>
          </Notice>
        )}
      </div>
      <Ask of="connections.testedBy" others={outsideTesters.map((id) => ({ id, name: contact.testers[id] }))} />
      <div aria-live="polite">
        {answers !== undefined && tester === answersContact(now) && (
          <Notice tone="care">
            <p>{contact.same(answers)}</p>
          </Notice>
        )}
      </div>
      <Ask of="connections.testedOn" />
    </StepPage>
  )
}
