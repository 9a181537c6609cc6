import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useWords } from '#wording/words.ts'

/** Who phoned and visited, and what only they could learn. */
export function CallsAsk({ id }: { readonly id: string }) {
  const { fields } = useWords('place').visit
  return (
    <div className="place-findings">
      <div className="fields">
        <ItemAsk list="places" id={id} field="phonedBy" words={fields.phonedBy} />
        <ItemAsk list="places" id={id} field="phonedOn" words={fields.phonedOn} />
        <ItemAsk list="places" id={id} field="visitedBy" words={fields.visitedBy} />
        <ItemAsk list="places" id={id} field="visitedOn" words={fields.visitedOn} />
      </div>
      <ItemAsk list="places" id={id} field="visitNote" words={fields.visitNote} />
      <ItemAsk list="places" id={id} field="inCharge" words={fields.inCharge} />
      <ItemAsk list="places" id={id} field="cancelNotice" words={fields.cancelNotice} />
    </div>
  )
}
