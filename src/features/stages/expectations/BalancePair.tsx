import { compare } from '#domain/stages/comparisons.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Pair } from './Pair.tsx'
import { SplitBar, SplitKey } from './SplitBar.tsx'

/** The founder's split, and the organizing that this plan holds before the group meets: figures from the founder and the plan only. */
export function BalancePair() {
  const { compare: words, points } = useWords('expectations')
  const formats = useFormats()
  const found = compare.balance(useCurrent())
  if (!found) return null
  const { giving, receiving, organizing, planned, yours, free } = found.facts
  const number = formats.number
  /** Estimates are said in whole hours. */
  const about = (hours: number) => number(Math.round(hours))
  const split = [
    { look: 'give', size: giving, label: number(giving), part: points.parts.giving },
    { look: 'get', size: receiving, label: number(receiving), part: points.parts.receiving },
    { look: 'run', size: organizing, label: number(organizing), part: points.parts.organizing },
  ] as const
  const expected = (
    <ul className="bare exp-ways">
      {split.map(({ look, label, part }) => (
        <li key={look}>
          {label} {part}
        </li>
      ))}
    </ul>
  )
  return (
    <Pair
      id="balance"
      expected={expected}
      plan={[
        words.planHolds(about(planned), about(yours)),
        free === undefined ? '' : words.planFree(number(organizing), about(free)),
      ].join(' ')}
      difference={found.difference && words.pairs.balance.differs[found.difference]}
    >
      <figure className="exp-splits">
        <p className="small">{words.splitYou}</p>
        <SplitBar parts={split} />
        <SplitKey of={split.map(({ look, part }) => ({ look, label: part }))} />
        <p className="small">{words.splitPlan}</p>
        <SplitBar
          parts={[
            { look: 'run', size: yours, label: about(yours) },
            { look: 'others', size: planned - yours, label: number(Math.round(planned) - Math.round(yours)) },
          ]}
        />
        <SplitKey
          of={[
            { look: 'run', label: words.inYourName },
            { look: 'others', label: words.byOthers },
          ]}
        />
      </figure>
    </Pair>
  )
}
