import { counselorId } from '#domain/plan/plan.ts'
import { isTimeToHandOver, talksAhead, type Talk } from '#domain/stages/talks.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useTalkTitle } from '#wording/useTalkTitle.ts'
import { WhoCame } from '#pages/talks/WhoCame.tsx'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { ByCounselor } from './ByCounselor.tsx'
import { HandOver } from './HandOver.tsx'
import { Minutes } from './Minutes.tsx'

/** Who facilitates, who is here, how long. All of it may stay open. */
export function Before({ talk, other }: { readonly talk: Talk; readonly other: string | undefined }) {
  const { lead, start } = useWords('talk')
  const { fields } = useWords('purpose').talks
  const { counselor } = useWords('asking')
  const now = useCurrent()
  const readOnly = useReadOnly()
  const isTime = isTimeToHandOver(now) && talksAhead(now)[0]?.id === talk.id
  return (
    <>
      {readOnly ? <p className="soft">{start.reading}</p> : <p>{lead}</p>}
      <Other id={other} />
      <ItemAsk
        list="discussions"
        id={talk.id}
        field="facilitator"
        words={fields.facilitator}
        others={[{ id: counselorId, name: counselor }]}
      />
      {isTime ? <HandOver /> : <ByCounselor of={talk} explained />}
      <WhoCame id={talk.id} words={{ label: start.here }} />
      <Minutes id={talk.id} />
    </>
  )
}

/** A talk that was never ended. One that was removed, or is down as held, is not worth a word. */
function Other({ id }: { readonly id: string | undefined }) {
  const { other } = useWords('talk').start
  const planId = usePlanId()
  const talk = useCurrent().lists.discussions.find((each) => each.id === id && each.held !== 'yes')
  const titleOf = useTalkTitle()
  if (!talk) return null
  return (
    <Notice
      heading={2}
      icon="clock"
      title={other.title}
      actions={
        <Link className={buttonClass('plain', true)} to={paths.talk(planId, talk.id)}>
          {other.go}
        </Link>
      }
    >
      <p>{other.text(titleOf(talk))}</p>
    </Notice>
  )
}
