import { contactOutcomes, contactWays } from '#domain/plan/choices.ts'
import { itemField } from '#domain/plan/field.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { ItemPage } from '#asking/ItemPage.tsx'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { ConnectionAsk } from './ConnectionAsk.tsx'
import { SuggestedState } from './SuggestedState.tsx'
import { useEntryWords } from './useEntryWords.ts'
import './connections.css'

/** One entry of the log. What came of it may suggest how far a connection is now, and changes nothing by itself. */
export function LogEntry({ id }: { readonly id: string }) {
  const { log, entry: options } = useWords('connections')
  const { counselor } = useWords('asking')
  const entry = useNow().lists.contacts.find((each) => each.id === id) ?? { id }
  const { nameOf } = useEntryWords()
  const { fields } = log
  return (
    <ItemPage list="contacts" id={id} at="connections/log" heading={log.entry} lead={log.lead} name={nameOf(entry)}>
      <ConnectionAsk of={itemField('contacts', id, 'connection')} words={fields.connection} />
      <DateAsk of={itemField('contacts', id, 'on')} words={fields.on} when="past" />
      <ChoiceAsk
        of={itemField('contacts', id, 'how')}
        options={contactWays}
        words={{ ...fields.how, options: options.how }}
        sideBySide
      />
      <ChoiceAsk
        of={itemField('contacts', id, 'outcome')}
        options={contactOutcomes}
        words={{ ...fields.outcome, options: options.outcome }}
        sideBySide
      />
      <SuggestedState of={entry} />
      <Fold summary={log.more} className="con-fold">
        <PersonAsk
          of={itemField('contacts', id, 'by')}
          words={fields.by}
          others={[{ id: counselorId, name: counselor }]}
        />
        <TextAsk of={itemField('contacts', id, 'note')} words={fields.note} long />
      </Fold>
    </ItemPage>
  )
}
