import type { ReactNode } from 'react'
import type { Connection } from '#domain/stages/coverage.ts'
import { isOfferId } from '#domain/stages/coverageOffers.ts'
import { toTell } from '#domain/stages/placeLosing.ts'
import { isHidden } from '#domain/stages/setting.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useNameOf } from '#wording/people.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** Whom to tell, out of the plan. Those who come to meetings have no names here. */
export function WhomToTell() {
  const { losing: words } = useWords('place')
  const formats = useFormats()
  const now = useCurrent()
  const nameOf = useNameOf()
  const connectionName = useConnectionName()
  const { people, helper, connections, publicContact } = toTell(now)
  return (
    <section className="section" aria-labelledby="losing-tell">
      <h2 id="losing-tell">{words.tell}</h2>
      <p className="soft">{words.tellLead}</p>
      <dl className="losing-tell">
        {people.length > 0 && (
          <Row head={words.groups.people}>{formats.list(people.flatMap((id) => nameOf(id) ?? []))}</Row>
        )}
        <Row head={words.groups.members}>{words.members}</Row>
        {helper !== undefined && <Row head={words.groups.helper}>{helper}</Row>}
        <Row head={words.groups.connections}>
          {connections.length === 0 ? words.noConnections : formats.list(connections.map(connectionName))}
        </Row>
        {publicContact !== undefined && <Row head={words.groups.contact}>{words.contact(publicContact)}</Row>}
      </dl>
      {isHidden(now) && (
        <Notice tone="care">
          <p>{words.hidden}</p>
        </Notice>
      )}
    </section>
  )
}

function Row({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{head}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

/** A connection by its own name, else as it was suggested. */
function useConnectionName(): (connection: Connection) => string {
  const { offers, list } = useWords('connections')
  return ({ organization, std }) =>
    (organization === undefined ? undefined : short(organization)) ?? (isOfferId(std) ? offers[std] : list.unnamed)
}
