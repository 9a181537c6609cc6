import { useState } from 'react'
import { connectionStates } from '#domain/plan/choices.ts'
import { itemField } from '#domain/plan/field.ts'
import { stateOf } from '#domain/stages/coverage.ts'
import { isOfferId } from '#domain/stages/coverageOffers.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { ItemPage } from '#asking/ItemPage.tsx'
import { PastedNames } from '#asking/PastedNames.tsx'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
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
  const connection = useNow().lists.connections.find((each) => each.id === id) ?? { id }
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
        <TextAsk of={itemField('connections', id, 'organization')} words={fields.organization} />
      </PastedNames>
      <KindAsk id={id} />
      {kind !== undefined && <Needs kind={kind} />}
      <TextAsk of={itemField('connections', id, 'contact')} words={fields.contact} optional />
      <TextAsk of={itemField('connections', id, 'reach')} words={fields.reach} />
      <ChoiceAsk of={itemField('connections', id, 'state')} options={connectionStates} words={fields.state} />
      <OwnLog of={connection} />
      <Fold summary={item.next} open={open} className="con-fold">
        <p className="soft">{item.hints[state]}</p>
        <DateAsk of={itemField('connections', id, 'lastOn')} words={fields.lastOn} when="past" />
        <DateAsk of={itemField('connections', id, 'nextOn')} words={fields.nextOn} />
        <TextAsk of={itemField('connections', id, 'nextWhat')} words={fields.nextWhat} />
        <PersonAsk
          of={itemField('connections', id, 'owner')}
          words={fields.owner}
          others={[{ id: counselorId, name: counselor }]}
        />
      </Fold>
      <Fold summary={item.how} className="con-fold">
        <TextAsk of={itemField('connections', id, 'introducedBy')} words={fields.introducedBy} optional />
        <DateAsk of={itemField('connections', id, 'confirmedOn')} words={fields.confirmedOn} when="past" />
      </Fold>
    </ItemPage>
  )
}
