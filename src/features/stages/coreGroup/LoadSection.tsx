import { useId, useRef, useState } from 'react'
import type { DutyPhase } from '#domain/stages/duties.ts'
import { loadOf, phaseNow, phasesAhead } from '#domain/stages/load.ts'
import { warnings } from '#domain/stages/loadWarnings.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { comeTo } from '#ui/page/comeTo.ts'
import { LoadFacts } from './LoadFacts.tsx'
import { LoadPicture } from './LoadPicture.tsx'
import { LoadTable } from './LoadTable.tsx'

const phases = ['before', 'after'] as const

/** Who carries how much, before the first meeting or after it. */
export function LoadSection() {
  const words = useWords('coreGroup').load
  const now = useCurrent()
  const [phase, setPhase] = useState<DutyPhase>(phaseNow(now))
  const name = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const load = loadOf(now, phase)
  const other = phasesAhead(now).find((each) => each !== phase && warnings(loadOf(now, each)).length > 0)
  // The button that was pressed goes away with what it changed.
  const stay = () => comeTo(heading.current)
  return (
    <section className="section" aria-labelledby="load-heading">
      <h2 id="load-heading" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <ChoiceGroup id={name} legend={words.phase.legend} sideBySide>
        {phases.map((each) => (
          <Choice
            key={each}
            type="radio"
            name={name}
            label={words.phase.options[each]}
            checked={phase === each}
            onChange={() => setPhase(each)}
          />
        ))}
      </ChoiceGroup>
      <LoadPicture load={load} />
      <LoadFacts load={load} done={stay} />
      {other && (
        <Notice
          title={words.otherPhase[other]}
          actions={
            <Button
              small
              onClick={() => {
                setPhase(other)
                stay()
              }}
            >
              {words.seeOther[other]}
            </Button>
          }
        />
      )}
      <LoadTable />
    </section>
  )
}
