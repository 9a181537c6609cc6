import type { CurrentItem } from '#domain/plan/current.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { useFormats, useWords } from '#wording/words.ts'

/** One line of the tally: how many asked and when, how they had heard, how many came. */
export function EnquiryRow({ enquiry, n }: { readonly enquiry: CurrentItem<'enquiries'>; readonly n: number }) {
  const { enquiries: words } = useWords('timeline')
  const { hearingWays } = useWords('expectations')
  const formats = useFormats()
  const { on, count = 1, heard, came } = enquiry
  const facts = [
    ...(on === undefined ? (enquiry.written?.on === undefined ? [words.noDay] : []) : [formats.date(on)]),
    heard === undefined ? words.unknownWay : hearingWays[heard],
    ...(came === undefined ? [] : [words.came(came, formats.number(came))]),
  ]
  return (
    <ListRow
      list="enquiries"
      id={enquiry.id}
      name={words.unnamed(formats.number(n))}
      at="timeline/enquiries"
      mayMove={false}
    >
      <h3>{words.asked(count, formats.number(count))}</h3>
      <span className="soft small">{facts.join(' · ')}</span>
    </ListRow>
  )
}
