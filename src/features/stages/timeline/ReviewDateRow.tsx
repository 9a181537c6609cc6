import { field } from '#domain/plan/field.ts'
import { isReviewDated } from '#domain/stages/timeline.ts'
import { reviewDay } from '#domain/timeline/reviewDay.ts'
import { useCurrent } from '#plan/planActor.ts'
import { AnswerRow } from '#pages/AnswerRow.tsx'
import { useTaskTitle } from '#wording/taskWords.ts'
import { DateAsk } from '#forms/TypedAsk.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { TakeDate } from './TakeDate.tsx'

const of = field('timeline', 'reviewOn')

/** The day of the group review, with the day that the rule would give; where the day that stands is earlier, as after a move, it says so. */
export function ReviewDateRow() {
  const { questions, agree: words } = useWords('timeline')
  const formats = useFormats()
  const titleOf = useTaskTitle()
  const now = useCurrent()
  const { set, suggested, isEarly, overtakes } = reviewDay(now)
  const isDone = isReviewDated(now)
  const take = (
    <TakeDate
      of={of}
      date={suggested}
      text={words.suggest(formats.longDate(suggested))}
      take={words.take}
      instead={isEarly}
    />
  )
  return (
    <ul className="answer-rows bare">
      <AnswerRow
        title={words.review}
        says={set === undefined ? words.noReview : formats.longDate(set)}
        done={isDone}
        open={!isDone}
      >
        <DateAsk of={of} words={questions.reviewOn} />
        {isEarly && set !== undefined ? (
          <Notice tone="care" heading={2} title={words.early.title}>
            <p>
              {words.early.text(formats.longDate(set), formats.list(overtakes.map((task) => `“${titleOf(task)}”`)))}
            </p>
            {take}
          </Notice>
        ) : (
          take
        )}
      </AnswerRow>
    </ul>
  )
}
