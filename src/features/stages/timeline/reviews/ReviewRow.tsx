import type { CurrentItem } from '#domain/plan/current.ts'
import { ListRow } from '#pages/ListRow.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'

/** One review: when, what came of it, when the next one is. */
export function ReviewRow({ review }: { readonly review: CurrentItem<'reviews'> }) {
  const { reviews: words } = useWords('timeline')
  const formats = useFormats()
  const { id, on, outcome, nextOn, topics } = review
  return (
    <ListRow list="reviews" id={id} name={words.review(on && formats.date(on))} at="timeline/reviews" mayMove={false}>
      <h3>{words.review(on && formats.date(on))}</h3>
      {outcome === undefined ? (
        <span className="soft small">{words.undecided}</span>
      ) : (
        <Status tone="good">{words.outcomes[outcome]}</Status>
      )}
      {nextOn !== undefined && <span className="soft small">{words.next(formats.date(nextOn))}</span>}
      {topics?.trim() && (
        <span dir="auto" translate="no">
          {topics}
        </span>
      )}
    </ListRow>
  )
}
