import { contactKinds } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { answersContact, outsideTesters, privateContactOf } from '#domain/stages/coverageContact.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { useNameOf } from '#asking/people.ts'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import './connections.css'

export default function Contact() {
  const { pages, questions, contact } = useWords('connections')
  const now = useNow()
  const nameOf = useNameOf()
  const whose = nameOf(privateContactOf(now))
  const tester = said(now.sections.connections.testedBy)
  const answers = nameOf(answersContact(now))
  return (
    <StepPage at="connections/contact" words={pages.contact}>
      <Notice title={contact.careTitle} heading={2} icon="lock">
        <p>{contact.care}</p>
        {isHidden(now) && <p>{contact.hidden}</p>}
      </Notice>
      <ChoiceAsk of={field('connections', 'contactKind')} options={contactKinds} words={questions.contactKind} />
      <TextAsk of={field('connections', 'publicContact')} words={questions.publicContact} />
      <div aria-live="polite">
        {whose !== undefined && (
          <Notice tone="care" title={contact.isPrivateTitle} heading={2}>
            <p>{contact.isPrivate(whose)}</p>
          </Notice>
        )}
      </div>
      <PersonAsk
        of={field('connections', 'testedBy')}
        words={questions.testedBy}
        others={outsideTesters.map((id) => ({ id, name: contact.testers[id] }))}
      />
      <div aria-live="polite">
        {answers !== undefined && tester === answersContact(now) && (
          <Notice tone="care">
            <p>{contact.same(answers)}</p>
          </Notice>
        )}
      </div>
      <DateAsk of={field('connections', 'testedOn')} words={questions.testedOn} when="past" />
    </StepPage>
  )
}
