import { useState } from 'react'
import { field } from '#domain/plan/field.ts'
import { reviewDay } from '#domain/timeline/reviewDay.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useTaskTitle } from '#wording/taskWords.ts'
import { DateAsk } from '#forms/TypedAsk.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { TakeDate } from './TakeDate.tsx'

const of = field('timeline', 'reviewOn')

/** The day of the direction review, with the day that the rule would give; where the day that stands is earlier, as after a move, it says so. */
export function ReviewAsk() {
  const { questions, agree: words } = useWords('timeline')
  const formats = useFormats()
  const titleOf = useTaskTitle()
  const { set, suggested, isEarly, overtakes } = reviewDay(useCurrent())
  // A day that stands too early as the page comes is said at once.
  const [opensFolded] = useState(!isEarly)
  const take = (
    <TakeDate
      of={of}
      date={suggested}
      text={words.suggest(formats.longDate(suggested))}
      take={words.take}
      instead={isEarly}
    />
  )
  const asked = () => (
    <section className="section">
      <DateAsk of={of} words={questions.reviewOn} />
      {isEarly && set !== undefined ? (
        <Notice tone="care" heading={3} title={words.early.title}>
          <p>{words.early.text(formats.longDate(set), formats.list(overtakes.map((task) => `“${titleOf(task)}”`)))}</p>
          {take}
        </Notice>
      ) : (
        take
      )}
    </section>
  )
  return opensFolded ? <LineFold summary={words.review}>{asked}</LineFold> : asked()
}
