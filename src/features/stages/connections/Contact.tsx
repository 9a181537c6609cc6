import { useState } from 'react'
import { said } from '#domain/plan/current.ts'
import { answersContact, isContactTested, outsideTesters, privateContactOf } from '#domain/stages/coverageContact.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useNameOf } from '#wording/people.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import './connections.css'

export default function Contact() {
  const { pages, contact } = useWords('connections')
  const now = useCurrent()
  const nameOf = useNameOf()
  const formats = useFormats()
  const whose = nameOf(privateContactOf(now))
  const tester = said(now.sections.connections.testedBy)
  const outside = outsideTesters.find((id) => id === tester)
  const testerName = outside === undefined ? nameOf(tester) : contact.testers[outside]
  // Not folded away under the fingers.
  const [wasTested] = useState(isContactTested(now) && said(now.sections.connections.testedOn) !== undefined)
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
      {wasTested ? (
        <LineFold
          summary={contact.tested(testerName ?? '', formats.date(said(now.sections.connections.testedOn) ?? ''))}
        >
          {() => <Tested />}
        </LineFold>
      ) : (
        <Tested />
      )}
    </StepPage>
  )
}

/** Who tried the contact, and when. */
function Tested() {
  const { contact } = useWords('connections')
  const now = useCurrent()
  const nameOf = useNameOf()
  const tester = said(now.sections.connections.testedBy)
  const answers = nameOf(answersContact(now))
  return (
    <>
      <Ask of="connections.testedBy" others={outsideTesters.map((id) => ({ id, name: contact.testers[id] }))} />
      <div aria-live="polite">
        {answers !== undefined && tester === answersContact(now) && (
          <Notice tone="care">
            <p>{contact.same(answers)}</p>
          </Notice>
        )}
      </div>
      {(tester !== undefined || now.sections.connections.testedOn !== undefined) && <Ask of="connections.testedOn" />}
    </>
  )
}
