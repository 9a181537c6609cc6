import { itemField } from '#domain/plan/field.ts'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { DateAsk, NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'

/** Who phoned and visited, and what only they could learn. */
export function CallsAsk({ id }: { readonly id: string }) {
  const { fields, days } = useWords('place').visit
  return (
    <div className="place-findings">
      <div className="fields">
        <PersonAsk of={itemField('places', id, 'phonedBy')} words={fields.phonedBy} />
        <DateAsk of={itemField('places', id, 'phonedOn')} words={fields.phonedOn} when="past" />
        <PersonAsk of={itemField('places', id, 'visitedBy')} words={fields.visitedBy} />
        <DateAsk of={itemField('places', id, 'visitedOn')} words={fields.visitedOn} when="past" />
      </div>
      <TextAsk of={itemField('places', id, 'visitNote')} words={fields.visitNote} long />
      <TextAsk of={itemField('places', id, 'inCharge')} words={fields.inCharge} />
      <NumberAsk
        of={itemField('places', id, 'cancelNotice')}
        words={fields.cancelNotice}
        unit={days}
        whole
        most={365}
      />
    </div>
  )
}
