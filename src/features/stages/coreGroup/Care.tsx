import { useRef } from 'react'
import { Ask } from '#forms/Ask.tsx'
import { Sources } from '#forms/Sources.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'
import { CareOptions } from './CareOptions.tsx'
import { CarePoints } from './CarePoints.tsx'
import './coreGroup.css'
import './coreGroupMore.css'

/** The founder's own care: ten points that nobody keeps, signs to read, the next time off, and ways that are open. */
export default function Care() {
  const { pages, care: words } = useWords('coreGroup')
  const rest = useRef<HTMLHeadingElement>(null)
  return (
    <StepPage at="coreGroup/care" words={pages.care}>
      <CarePoints />
      <LineFold summary={words.burnout.heading}>
        {() => (
          <>
            <p>{words.burnout.lead}</p>
            <ul className="cg-bullets">
              {words.burnout.list.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
            <p>{words.burnout.survey}</p>
            <Sources of={words.burnout.sources} />
          </>
        )}
      </LineFold>
      <section className="section no-print" aria-labelledby="care-rest">
        <h2 id="care-rest" tabIndex={-1} ref={rest}>
          {words.rest.heading}
        </h2>
        <p>{words.rest.lead}</p>
        {/* Left open, they would show elsewhere: on an agenda, among the tasks. */}
        <Ask of="coreGroup.restOn" />
        <Ask of="coreGroup.restUntil" />
        <Ask of="coreGroup.restStandIn" />
      </section>
      <CareOptions toRest={() => rest.current?.focus()} />
    </StepPage>
  )
}
