import type { CurrentItem } from '#domain/plan/current.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { usePartTitle } from './useTitles.ts'

/** One part of the running order; its number is the one in the picture. */
export function PartRow({ part, n }: { readonly part: CurrentItem<'parts'>; readonly n: number }) {
  const words = useWords('purpose').meeting.parts
  const formats = useFormats()
  const title = usePartTitle()(part)
  const facts = [
    ...(part.minutes === undefined
      ? part.written?.minutes === undefined
        ? [words.noMinutes]
        : []
      : [words.minutes(formats.number(part.minutes))]),
    ...(part.shared === 'yes' ? [words.everybody] : []),
    ...(part.serves ? [formats.list(part.serves.map((each) => words.serves[each]))] : []),
  ]
  return (
    <ListRow list="parts" id={part.id} name={title} at="purpose/order">
      <h3>
        <span className="pf-n">{formats.number(n)}</span>
        <span dir="auto">{title}</span>
      </h3>
      <span className="soft small">{facts.join(' · ')}</span>
    </ListRow>
  )
}
