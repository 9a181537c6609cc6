import { useState } from 'react'
import { Link } from '#pages/Link.tsx'
import type { Suggested } from '#domain/timeline/next.ts'
import { stageIds, stageNumber } from '#domain/stages/sections.ts'
import { useAssessment, usePlanId } from '#plan/planActor.ts'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Seat } from '#ui/chairs/Seat.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useNext } from '#plan/useNext.ts'
import { useSuggestedWords } from '#wording/useSuggestedWords.ts'

/** The one next thing, and why it is next. "Something else" shows a few others. */
export function Next() {
  const words = useWords('overview').next
  const planId = usePlanId()
  const { stages } = useAssessment()
  const { next, others } = useNext()
  const say = useSuggestedWords()
  const [more, setMore] = useState(false)

  if (!next) {
    return (
      <section className="next" aria-labelledby="next">
        <div className="next-in">
          <h2 id="next">{words.nothing.title}</h2>
          <p>{words.nothing.text}</p>
        </div>
      </section>
    )
  }
  const { title, text, button, minutes, why } = say(next)
  const stage = stageIds.find((id) => next.to.startsWith(`${id}/`))
  const address = ({ to, item }: Suggested) =>
    item === undefined ? paths.step(planId, to) : paths.item(planId, to, item)
  return (
    <section className={stage ? `next c${stageNumber(stage)}` : 'next'} aria-labelledby="next">
      {stage && <Seat n={stageNumber(stage)} standing={lookOf(stages[stage].standing)} />}
      <div className="next-in">
        <h2 id="next">{words.title(title)}</h2>
        {text && (
          <p>
            {text} {minutes !== undefined && words.minutes(minutes)}
          </p>
        )}
        <p className="soft small">
          {words.why} {why}
        </p>
        <ButtonRow>
          <Link className={buttonClass('primary')} to={address(next)}>
            {button}
            <Icon name="chevronRight" />
          </Link>
          {others.length > 0 && (
            <Button variant="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
              {words.else}
            </Button>
          )}
        </ButtonRow>
        {more && (
          <div className="next-else">
            <p>{words.elseHeading}</p>
            <ul className="bare">
              {others.map((other) => (
                <li key={`${other.to}/${other.item ?? ''}`}>
                  <Link to={address(other)}>{capital(say(other).title)}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
