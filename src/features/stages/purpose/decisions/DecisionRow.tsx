import { awaitsMembers, isLookedAt, stateOf, type Decision } from '#domain/stages/decisions.ts'
import { useCurrent } from '#plan/planActor.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'
import { useTalkTitle } from '#wording/useTalkTitle.ts'
import { useDecisionName } from './useDecisionName.ts'

/** One decision: its words, how far it is agreed, where and when it was settled, when it is looked at again. */
export function DecisionRow({ decision }: { readonly decision: Decision }) {
  const { decision: states, decisions: words } = useWords('purpose')
  const formats = useFormats()
  const talkTitle = useTalkTitle()
  const name = useDecisionName()(decision)
  const talk = useCurrent().lists.discussions.find((each) => each.id === decision.talk)
  const state = stateOf(decision)
  const { decidedOn, reviewOn } = decision
  const day = decidedOn && formats.longDate(decidedOn)
  return (
    <ListRow list="decisions" id={decision.id} name={name} at="purpose/decisions">
      <span dir="auto" translate="no">
        {name}
      </span>
      <span className="pf-state">
        <Status tone={state === 'confirmed' ? 'good' : 'none'}>{states.state[state]}</Status>
        {awaitsMembers(decision) && <span className="soft small">{words.awaits}</span>}
      </span>
      {(day !== undefined || talk) && <span className="soft small">{words.settled(day, talk && talkTitle(talk))}</span>}
      {reviewOn !== undefined && (
        <span className="soft small">
          {(isLookedAt(decision) ? words.lookedAgain : words.again)(formats.longDate(reviewOn))}
        </span>
      )}
    </ListRow>
  )
}
