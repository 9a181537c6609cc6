import { useRef } from 'react'
import { founderId } from '#domain/plan/plan.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { phaseNow } from '#domain/stages/load.ts'
import { movesFrom } from '#domain/stages/loadMoves.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { comeTo } from '#ui/page/comeTo.ts'
import { Ruled } from '#ui/page/Ruled.tsx'
import { GoTo } from './GoTo.tsx'
import { Moves } from './Moves.tsx'

const more = [
  { id: 'outside', to: 'connections/list' },
  { id: 'join', to: 'coreGroup/search' },
] as const satisfies readonly { readonly id: string; readonly to: StepAddress }[]

/** Where the page ends: ways that are open, and duties that could go to somebody with one press. */
export function CareOptions({ toRest }: { readonly toRest: () => void }) {
  const words = useWords('coreGroup').care
  const now = useCurrent()
  const heading = useRef<HTMLHeadingElement>(null)
  const { hand, off } = words.options
  const moves = movesFrom(now, phaseNow(now), founderId)
  return (
    <section className="section" aria-labelledby="care-options">
      <h2 id="care-options" tabIndex={-1} ref={heading}>
        {words.options.heading}
      </h2>
      <p>{words.options.lead}</p>
      <Ruled>
        <li className="cg-option">
          <h3>{hand.title}</h3>
          <p>{hand.text}</p>
          {moves.length > 0 && <p>{words.options.move}</p>}
          <Moves moves={moves} done={() => comeTo(heading.current)} />
          <GoTo to="coreGroup/terms">{hand.go}</GoTo>
        </li>
        <li className="cg-option">
          <h3>{off.title}</h3>
          <p>{off.text}</p>
          <Button small onClick={toRest}>
            {off.go}
          </Button>
        </li>
        {more.map(({ id, to }) => (
          <li key={id} className="cg-option">
            <h3>{words.options[id].title}</h3>
            <p>{words.options[id].text}</p>
            <GoTo to={to}>{words.options[id].go}</GoTo>
          </li>
        ))}
      </Ruled>
    </section>
  )
}
