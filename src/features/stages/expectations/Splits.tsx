import { compare } from '#domain/stages/comparisons.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { SplitBar, SplitKey } from './SplitBar.tsx'

/** The founder's split, and the organizing that this plan holds before the group meets: figures from the founder and the plan only. */
export function Splits() {
  const { compare: words, points } = useWords('expectations')
  const formats = useFormats()
  const found = compare.balance(useCurrent())
  if (!found) return null
  const { giving, receiving, organizing, planned, yours } = found.facts
  const number = formats.number
  const split = [
    { look: 'give', size: giving, label: number(giving), part: points.parts.giving },
    { look: 'get', size: receiving, label: number(receiving), part: points.parts.receiving },
    { look: 'run', size: organizing, label: number(organizing), part: points.parts.organizing },
  ] as const
  return (
    <figure className="exp-splits">
      <p className="small">{words.splitYou}</p>
      <SplitBar parts={split} />
      <SplitKey of={split.map(({ look, part }) => ({ look, label: part }))} />
      <p className="small">{words.splitPlan}</p>
      <SplitBar
        parts={[
          { look: 'run', size: yours, label: number(Math.round(yours)) },
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
  )
}
