import { field } from '#domain/plan/field.ts'
import { dueOn } from '#domain/timeline/due.ts'
import { ruleOf } from '#domain/timeline/rules.ts'
import type { Timeline } from '#domain/timeline/task.ts'
import { useNow } from '#asking/founding.ts'
import { DateAsk } from '#asking/TypedAsk.tsx'
import { useFormats, useWords } from '#asking/words.ts'
import { TakeDate } from './TakeDate.tsx'

const of = field('timeline', 'reviewOn')

/** The day of the direction review, with the day that the rule would give. */
export function ReviewAsk({ line }: { readonly line: Timeline }) {
  const { questions, agree: words } = useWords('timeline')
  const formats = useFormats()
  const now = useNow()
  const rule = ruleOf('review1')
  const suggested = rule && dueOn(now, line.anchors, rule.due)
  return (
    <section className="section" aria-labelledby="tl-review">
      <h2 id="tl-review">{words.reviewHeading}</h2>
      <DateAsk of={of} words={questions.reviewOn} />
      {suggested !== undefined && <TakeDate of={of} date={suggested} text={words.suggest(formats.longDate(suggested))} take={words.take} />}
    </section>
  )
}
