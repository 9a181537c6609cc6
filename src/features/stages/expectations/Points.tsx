import { field } from '#domain/plan/field.ts'
import { balancePoints } from '#domain/questions/limits.ts'
import { pointsSaid } from '#domain/stages/comparisonsBalance.ts'
import { NumberAsk } from '#forms/TypedAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { SplitBar, SplitKey } from './SplitBar.tsx'
import { Together } from './Together.tsx'

const parts = ['giving', 'receiving', 'organizing'] as const
const looks = { giving: 'give', receiving: 'get', organizing: 'run' } as const
const fields = {
  giving: field('expectations', 'giving'),
  receiving: field('expectations', 'receiving'),
  organizing: field('expectations', 'organizing'),
}

/** Ten points for where the founder's time goes, and how they fall so far. */
export function Points() {
  const { questions, points, units } = useWords('expectations')
  return (
    <>
      <Together id="expectations-points" of={parts.map((part) => fields[part])} words={points}>
        {parts.map((part) => (
          <NumberAsk
            key={part}
            of={fields[part]}
            words={{ label: questions[part].label, hint: questions[part].why }}
            unit={units.points}
            most={balancePoints}
          />
        ))}
      </Together>
      <Shared />
    </>
  )
}

/** What is shared out so far, drawn and in words. */
function Shared() {
  const { points } = useWords('expectations')
  const formats = useFormats()
  const said = pointsSaid(useCurrent())
  const left = balancePoints - said.total
  const shown = formats.number(Math.abs(left))
  const words =
    said.total === 0
      ? points.none
      : left === 0
        ? points.all
        : left > 0
          ? points.toGo(shown, left)
          : points.over(shown, -left)
  return (
    <figure className="exp-shared">
      <SplitBar
        parts={[
          ...parts.map((part) => ({ look: looks[part], size: said[part], label: formats.number(said[part]) })),
          { look: 'left', size: Math.max(0, left), label: '' },
        ]}
      />
      <SplitKey of={parts.map((part) => ({ look: looks[part], label: points.parts[part] }))} />
      <figcaption>
        <output>{words}</output>
      </figcaption>
    </figure>
  )
}
