import { agendaOf } from '#domain/stages/agenda.ts'
import { isHeldByCore, type Talk } from '#domain/stages/talks.ts'
import { ListRow } from '#asking/ListRow.tsx'
import { useNow } from '#asking/founding.ts'
import { useNameOf } from '#asking/people.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { Status } from '#ui/marks/Status.tsx'
import { useTalkTitle } from './useTalkTitle.ts'

/** One discussion in the list: what it is about, when, who facilitates, whether it counts. */
export function TalkRow({ talk }: { readonly talk: Talk }) {
  const { facts } = useWords('purpose').talks
  const formats = useFormats()
  const now = useNow()
  const title = useTalkTitle()(talk)
  const lead = useNameOf()(talk.facilitator)
  const held = talk.held === 'yes'
  const points = held ? 0 : agendaOf(now, talk.id).length
  return (
    <ListRow list="discussions" id={talk.id} name={title} at="purpose/talks" mayMove={talk.date === undefined}>
      <h3>{title}</h3>
      {held ? <Status tone={isHeldByCore(now, talk) ? 'good' : 'care'}>{isHeldByCore(now, talk) ? facts.held : facts.heldWithout}</Status> : <Status tone="none">{facts.ahead}</Status>}
      <span className="soft small">
        {talk.date === undefined ? facts.noDate : formats.longDate(talk.date)}
        {talk.where?.trim() && (
          <>
            {' · '}
            <bdi>{talk.where}</bdi>
          </>
        )}
      </span>
      {(lead !== undefined || !held) && <span className="soft small" dir="auto">{lead === undefined ? facts.noLead : held ? facts.led(lead) : facts.leads(lead)}</span>}
      {points > 0 && <span>{facts.points(points)}</span>}
    </ListRow>
  )
}
