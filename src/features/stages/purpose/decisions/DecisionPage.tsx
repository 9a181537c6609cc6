import { awaitsMembers, isLookedAt } from '#domain/stages/decisions.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { Drafted } from '../Drafted.tsx'
import { TalkAsk } from './TalkAsk.tsx'
import { useDecisionName } from './useDecisionName.ts'
import { WordsAsk } from './WordsAsk.tsx'
import '../purpose.css'

/** One decision: its words, how far it is agreed, where it was settled, and the day to look at it again. */
export function DecisionPage({ id }: { readonly id: string }) {
  const { decision: states, decisions: words } = useWords('purpose')
  const formats = useFormats()
  const planId = usePlanId()
  const decision = useCurrent().lists.decisions.find((each) => each.id === id)
  const name = useDecisionName()(decision ?? { id })
  const { item, fields } = words
  const isAhead = decision?.reviewOn !== undefined && !isLookedAt(decision)
  return (
    <ItemPage list="decisions" id={id} at="purpose/decisions" heading={item.heading} lead={item.lead} name={name}>
      {decision && <WordsAsk decision={decision} />}
      <ItemAsk list="decisions" id={id} field="state" words={{ ...fields.state, options: states.state }} />
      {decision && (awaitsMembers(decision) ? <Drafted /> : <p className="soft">{item.allConfirmed}</p>)}
      <TalkAsk id={id} />
      <ItemAsk list="decisions" id={id} field="decidedOn" words={fields.decidedOn} />
      <ItemAsk list="decisions" id={id} field="reviewOn" words={fields.reviewOn} />
      {isAhead && (
        <p>
          {item.onLine(formats.longDate(decision.reviewOn))}{' '}
          <Link to={paths.step(planId, 'timeline/line')}>{item.toLine}</Link>
        </p>
      )}
      <Fold summary={item.more}>
        <ItemAsk list="decisions" id={id} field="note" words={fields.note} />
      </Fold>
    </ItemPage>
  )
}
