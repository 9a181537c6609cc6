import { itemField } from '#domain/plan/field.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { ConnectionAsk } from './ConnectionAsk.tsx'
import { SuggestedState } from './SuggestedState.tsx'
import { useEntryWords } from './useEntryWords.ts'
import './connections.css'

/** One entry of the log. What came of it may suggest how far a connection is now, and changes nothing by itself. */
export function LogEntry({ id }: { readonly id: string }) {
  const { log, entry: options } = useWords('connections')
  const { counselor } = useWords('asking')
  const entry = useCurrent().lists.contacts.find((each) => each.id === id) ?? { id }
  const { nameOf } = useEntryWords()
  const { fields } = log
  return (
    <ItemPage list="contacts" id={id} at="connections/log" heading={log.entry} lead={log.lead} name={nameOf(entry)}>
      <ConnectionAsk of={itemField('contacts', id, 'connection')} words={fields.connection} />
      <ItemAsk list="contacts" id={id} field="on" words={fields.on} />
      <ItemAsk list="contacts" id={id} field="how" words={{ ...fields.how, options: options.how }} sideBySide />
      <ItemAsk
        list="contacts"
        id={id}
        field="outcome"
        words={{ ...fields.outcome, options: options.outcome }}
        sideBySide
      />
      <SuggestedState of={entry} />
      <Fold summary={log.more} className="con-fold">
        <ItemAsk list="contacts" id={id} field="by" words={fields.by} others={[{ id: counselorId, name: counselor }]} />
        <ItemAsk list="contacts" id={id} field="note" words={fields.note} />
      </Fold>
    </ItemPage>
  )
}
