import { useState } from 'react'
import { stateOf } from '#domain/stages/coverage.ts'
import { isOfferId } from '#domain/stages/coverageOffers.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { PastedNames } from '#pages/PastedNames.tsx'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { KindAsk } from './KindAsk.tsx'
import { Needs } from './Needs.tsx'
import { OwnLog } from './OwnLog.tsx'
import { useConnectionName } from './useConnectionName.ts'

/** One connection: who they are, how far you are with them, and the next step. */
export function ConnectionItem({ id }: { readonly id: string }) {
  const { fields, item, offers } = useWords('connections')
  const { counselor } = useWords('asking')
  const nameOf = useConnectionName()
  const connection = useCurrent().lists.connections.find((each) => each.id === id) ?? { id }
  const { kind, std } = connection
  const state = stateOf(connection)
  // Folded only for somebody nobody has been in touch with, and not folded away under the fingers.
  const [open] = useState(state !== 'toContact' || connection.nextOn !== undefined)
  const heading = isOfferId(std) ? offers[std] : item.heading
  return (
    <ItemPage
      list="connections"
      id={id}
      at="connections/list"
      heading={heading}
      lead={item.lead}
      name={nameOf(connection)}
    >
      <PastedNames list="connections" id={id} at="connections/list">
        <ItemAsk list="connections" id={id} field="organization" words={fields.organization} />
      </PastedNames>
      <KindAsk id={id} />
      {kind !== undefined && <Needs kind={kind} />}
      <ItemAsk list="connections" id={id} field="contact" words={fields.contact} optional />
      <ItemAsk list="connections" id={id} field="reach" words={fields.reach} />
      <ItemAsk list="connections" id={id} field="state" words={fields.state} />
      <OwnLog of={connection} />
      <Fold summary={item.next} open={open} className="con-fold">
        <p className="soft">{item.hints[state]}</p>
        <ItemAsk list="connections" id={id} field="lastOn" words={fields.lastOn} />
        <ItemAsk list="connections" id={id} field="nextOn" words={fields.nextOn} />
        <ItemAsk list="connections" id={id} field="nextWhat" words={fields.nextWhat} />
        <ItemAsk
          list="connections"
          id={id}
          field="owner"
          words={fields.owner}
          others={[{ id: counselorId, name: counselor }]}
        />
      </Fold>
      <Fold summary={item.how} className="con-fold">
        <ItemAsk list="connections" id={id} field="introducedBy" words={fields.introducedBy} optional />
        <ItemAsk list="connections" id={id} field="confirmedOn" words={fields.confirmedOn} />
      </Fold>
    </ItemPage>
  )
}
