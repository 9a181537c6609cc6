import './place.css'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Status } from '#ui/marks/Status.tsx'

const yesNo = ['yes', 'no'] as const

export default function Online() {
  const { pages, questions, online } = useWords('place')
  const { host, coHost } = useNow().sections.place
  const isSame = said(host) !== undefined && said(host) === said(coHost)
  return (
    <StepPage at="place/online" words={pages.online}>
      <TextAsk of={field('place', 'platform')} words={questions.platform} />
      <fieldset className="section">
        <legend className="place-legend">{online.hosts}</legend>
        <p className="soft small">{online.hostsHint}</p>
        <div className="fields">
          <PersonAsk of={field('place', 'host')} words={questions.host} />
          <PersonAsk of={field('place', 'coHost')} words={questions.coHost} />
        </div>
        <div aria-live="polite">{isSame && <Status tone="care">{online.same}</Status>}</div>
      </fieldset>
      <TextAsk of={field('place', 'dialIn')} words={questions.dialIn} />
      <TextAsk of={field('place', 'timeLimit')} words={questions.timeLimit} />
      <ChoiceAsk of={field('place', 'waitingRoom')} options={yesNo} words={questions.waitingRoom} sideBySide />
    </StepPage>
  )
}
