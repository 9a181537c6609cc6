import { itemField } from '#domain/plan/field.ts'
import { nextReview, reviewsNewestFirst } from '#domain/stages/direction.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { DateAsk } from '#forms/TypedAsk.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { OutcomePath } from '../OutcomePath.tsx'
import { TakeDate } from '../TakeDate.tsx'
import { Noted } from './Noted.tsx'
import { ReviewPrompts } from './ReviewPrompts.tsx'
import '../timeline.css'

/** One direction review: the questions, what was settled, what comes of it, when the next one is. */
export function ReviewPage({ id }: { readonly id: string }) {
  const { reviews: words } = useWords('timeline')
  const { questions } = useWords('timeline')
  const formats = useFormats()
  const now = useCurrent()
  const newest = reviewsNewestFirst(now)[0]
  const { on, outcome, nextOn, note } = now.lists.reviews.find((each) => each.id === id) ?? {}
  const onField = itemField('reviews', id, 'on')
  const suggested = nextReview(now, on ?? now.today)
  const nextField = itemField('reviews', id, 'nextOn')
  // Who joins another group or ends has nothing to look at again, unless a day was named before.
  const asksNext = nextOn !== undefined || (outcome !== 'join' && outcome !== 'end')
  return (
    <ItemPage
      list="reviews"
      id={id}
      at="timeline/reviews"
      heading={words.item.heading}
      lead={words.item.lead}
      name={words.review(on && formats.date(on))}
    >
      <Noted folded />
      <ReviewPrompts />
      <div className="tl-more">
        <DateAsk of={onField} words={words.fields.on} when="near" />
        <TakeDate of={onField} date={now.today} text={words.item.today} take={words.item.takeToday} />
      </div>
      <ItemAsk list="reviews" id={id} field="topics" words={words.fields.topics} />
      <ItemAsk list="reviews" id={id} field="speakers" words={words.fields.speakers} />
      <ItemAsk list="reviews" id={id} field="structure" words={words.fields.structure} />
      <ItemAsk
        list="reviews"
        id={id}
        field="outcome"
        words={{ ...words.fields.outcome, options: questions.outcome.options }}
      />
      {outcome !== undefined && newest?.id === id && <OutcomePath />}
      <Fold
        summary={asksNext ? words.item.more : words.item.moreNote}
        open={outcome !== undefined || nextOn !== undefined || note !== undefined}
      >
        <div className="tl-more">
          {asksNext && (
            <>
              <DateAsk of={nextField} words={words.fields.nextOn} />
              <TakeDate
                of={nextField}
                date={suggested}
                text={words.item.suggestNext(formats.longDate(suggested))}
                take={words.item.takeNext}
              />
            </>
          )}
          <ItemAsk list="reviews" id={id} field="note" words={words.fields.note} />
        </div>
      </Fold>
    </ItemPage>
  )
}
