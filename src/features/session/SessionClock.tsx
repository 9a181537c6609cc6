import { clockOf, sessionParts } from '#domain/desk/session.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useMoment } from '#plan/useMoment.ts'
import { useWords } from '#wording/words.ts'
import { useStepName } from './useStepName.ts'

interface Props {
  readonly startedAt: string
  /** The page that goes with the topic: it gives the topic its name. */
  readonly topicAt: StepAddress | undefined
}

/** Where the time goes: its four parts drawn to scale, and what is left of the one that is on. Nothing blinks. */
export function SessionClock({ startedAt, topicAt }: Props) {
  const words = useWords('session').bar
  const stepName = useStepName()
  const { minutes, part, left, over } = clockOf(startedAt, useMoment())
  const length = sessionParts.find(({ id }) => id === part)?.minutes ?? 0
  const name = part === 'topic' && topicAt ? stepName(topicAt) : words.parts[part]
  return (
    <span className="session-clock">
      <Picture minutes={minutes} />
      {over ? (
        <span>
          {words.over}
          <span className="session-long">{words.overLong}</span>
        </span>
      ) : (
        <span>
          <span className="session-long">{name} · </span>
          <b>{words.left(left)}</b>
          <span className="session-long">{words.of(length)}</span>
        </span>
      )}
    </span>
  )
}

const startOf = (part: number): number => sessionParts.slice(0, part).reduce((sum, each) => sum + each.minutes, 0)

function Picture({ minutes }: { readonly minutes: number }) {
  return (
    <svg className="session-parts" viewBox="0 0 159 10" aria-hidden="true">
      {sessionParts.map(({ id, minutes: length }, i) => {
        const from = startOf(i)
        const x = from * 3 + i * 3
        const done = Math.max(0, Math.min(1, (minutes - from) / length))
        return (
          <g key={id}>
            <rect x={x + 0.75} y={0.75} width={length * 3 - 1.5} height={8.5} rx={2} fill="none" />
            {done > 0 && <rect x={x} y={0} width={length * 3 * done} height={10} rx={2} stroke="none" />}
          </g>
        )
      })}
    </svg>
  )
}
