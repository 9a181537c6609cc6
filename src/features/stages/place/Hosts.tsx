import './place.css'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { useNow } from '#asking/founding.ts'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { useWords } from '#asking/words.ts'
import { Status } from '#ui/marks/Status.tsx'

/** The two who can open the meeting on screen. */
export default function Hosts() {
  const { pages, questions, online } = useWords('place')
  const { host, coHost } = useNow().sections.place
  const isSame = said(host) !== undefined && said(host) === said(coHost)
  return (
    <StepPage at="place/hosts" words={pages.hosts}>
      <PersonAsk of={field('place', 'host')} words={questions.host} />
      <PersonAsk of={field('place', 'coHost')} words={questions.coHost} />
      <div aria-live="polite">{isSame && <Status tone="care">{online.same}</Status>}</div>
    </StepPage>
  )
}
