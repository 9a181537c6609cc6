import { replies } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { replyQuestion, replyTo, type ComparisonId } from '#domain/stages/comparisons.ts'
import { onLine } from '#domain/stages/comparisonsDrawn.ts'
import { ChoiceAsk } from '#forms/ChoiceAsk.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { changeAt } from './changeAt.ts'
import { LinePicture } from './LinePicture.tsx'
import { Splits } from './Splits.tsx'
import { useCompared } from './useCompared.ts'

/** One real difference: what it is, as a line from 0, and what the founder will do about it. No side is right. */
export function Difference({ id }: { readonly id: ComparisonId }) {
  const { compare, questions } = useWords('expectations')
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const said = useCompared()(id)
  const line = onLine(now, id)
  const given = replyTo(now, id)
  if (!said) return null
  const { report } = compare.pairs[id]
  const others = id === 'hours' && line ? compare.thisPlan(formats.number(line.others[1])) : report
  return (
    <section className="exp-difference" aria-labelledby={`exp-${id}`}>
      <h2 id={`exp-${id}`}>{said.finding}</h2>
      {line && <LinePicture line={line} you={compare.yours(said.you)} others={others} />}
      {id === 'balance' && <Splits />}
      {id === 'hearing' && <p className="soft">{compare.yours(said.you)}</p>}
      <ChoiceAsk
        of={field('expectations', replyQuestion[id])}
        options={replies}
        words={questions[replyQuestion[id]]}
        sideBySide
      />
      <div className="exp-follows" aria-live="polite">
        {given === 'talk' && <p className="soft">{compare.talked}</p>}
        {given === 'change' && <Link to={paths.step(planId, changeAt[id])}>{compare.pairs[id].change}</Link>}
      </div>
    </section>
  )
}
