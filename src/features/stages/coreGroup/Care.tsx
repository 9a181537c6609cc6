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
  const rest = useRef<HTMLElement>(null)
  return (
    <StepPage at="coreGroup/care" words={pages.care}>
      {/* Left open, they would show elsewhere: on an agenda, among the tasks. */}
      <section className="section no-print" aria-label={words.rest.heading} ref={rest}>
        <Ask of="coreGroup.restOn" />
        <p className="soft">{words.rest.lead}</p>
        <LineFold summary={words.rest.more}>
          {() => (
            <div className="cg-more">
              <Ask of="coreGroup.restUntil" />
              <Ask of="coreGroup.restStandIn" />
            </div>
          )}
        </LineFold>
      </section>
      <LineFold summary={words.signsAndOptions}>
        {() => (
          <div className="fold-fields">
            <CarePoints />
            <section className="section" aria-labelledby="care-burnout">
              <h2 id="care-burnout">{words.burnout.heading}</h2>
              <p>{words.burnout.lead}</p>
              <ul className="cg-bullets">
                {words.burnout.list.map((sign) => (
                  <li key={sign}>{sign}</li>
                ))}
              </ul>
              <p>{words.burnout.survey}</p>
              <Sources of={words.burnout.sources} />
            </section>
            <CareOptions toRest={() => rest.current?.querySelector('input')?.focus()} />
          </div>
        )}
      </LineFold>
      <p className="soft">{words.danger}</p>
    </StepPage>
  )
}
