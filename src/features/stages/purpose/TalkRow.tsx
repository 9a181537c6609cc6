import { agendaOf } from '#domain/stages/agenda.ts'
import { isHeldByCore, talksAhead, type Talk } from '#domain/stages/talks.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useNameOf } from '#wording/people.ts'
import { useTalkTitle } from '#wording/useTalkTitle.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Status } from '#ui/marks/Status.tsx'

/** One discussion in the list: what it is about, when, who facilitates, whether it counts. */
export function TalkRow({ talk }: { readonly talk: Talk }) {
  const { facts, item } = useWords('purpose').talks
  const planId = usePlanId()
  const formats = useFormats()
  const now = useCurrent()
  const title = useTalkTitle()(talk)
  const lead = useNameOf()(talk.facilitator)
  const held = talk.held === 'yes'
  const isNow = !held && (talk.date === now.today || talksAhead(now)[0]?.id === talk.id)
  const points = held ? 0 : agendaOf(now, talk.id).length
  return (
    <ListRow list="discussions" id={talk.id} name={title} at="purpose/talks" mayMove={talk.date === undefined}>
      <h3>{title}</h3>
      {held ? (
        <Status tone={isHeldByCore(now, talk) ? 'good' : 'care'}>
          {isHeldByCore(now, talk) ? facts.held : facts.heldWithout}
        </Status>
      ) : (
        <Status tone="none">{facts.ahead}</Status>
      )}
      <span className="soft small">
        {talk.date === undefined ? (talk.written?.date ?? facts.noDate) : formats.longDate(talk.date)}
        {talk.where?.trim() && (
          <>
            {' · '}
            <bdi translate="no">{talk.where}</bdi>
          </>
        )}
      </span>
      {(lead !== undefined || !held) && (
        <span className="soft small" dir="auto">
          {lead === undefined ? facts.noLead : held ? facts.led(lead) : facts.leads(lead)}
        </span>
      )}
      {points > 0 && <span>{facts.points(points)}</span>}
      {isNow && (
        <span>
          <Link className={buttonClass('plain', true)} to={paths.talk(planId, talk.id)}>
            {item.sitDown}
            <span className="visually-hidden">: {title}</span>
          </Link>
        </span>
      )}
    </ListRow>
  )
}
