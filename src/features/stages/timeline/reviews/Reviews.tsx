import { useNavigate } from 'react-router'
import { field } from '#domain/plan/field.ts'
import { direction, reviewsNewestFirst } from '#domain/stages/direction.ts'
import { takeOver } from '#domain/stages/takeOver.ts'
import { useEdits, useCurrent, usePlan, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { newId } from '#plan/newId.ts'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { Noted } from './Noted.tsx'
import { ReviewPage } from './ReviewPage.tsx'
import { ReviewPrompts } from './ReviewPrompts.tsx'
import { ReviewRow } from './ReviewRow.tsx'
import { Steady } from './Steady.tsx'
import '../timeline.css'

const at = 'timeline/reviews'

export default function Reviews({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <ReviewPage id={item} />
}

function List() {
  const { reviews: words } = useWords('timeline')
  const formats = useFormats()
  const now = useCurrent()
  const plan = usePlan()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { choose } = useEdits()
  const reviews = reviewsNewestFirst(now)
  const { nextOn, days } = direction(now)
  const planned = nextOn ?? (days.length === 0 ? field('timeline', 'reviewOn').read(plan)?.value : undefined)
  const told = takeOver(plan)
  const add = () => {
    const id = newId()
    choose(told ? told(id) : { kind: 'add', list: 'reviews', item: { id } })
    void navigate(paths.item(planId, at, id))
  }
  return (
    <StepPage at={at} words={words.page}>
      <section className="section" aria-labelledby="reviews-heading">
        <h2 id="reviews-heading">{words.heading}</h2>
        {reviews.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <Ruled>
            {reviews.map((review) => (
              <ReviewRow key={review.id} review={review} />
            ))}
          </Ruled>
        )}
        {planned !== undefined && <p>{words.due(formats.longDate(planned))}</p>}
        {told && <p>{words.takesOver}</p>}
        {!readOnly && (
          <ButtonRow>
            <Button icon="plus" onClick={add}>
              {told ? words.take : words.add}
            </Button>
          </ButtonRow>
        )}
      </section>
      <ReviewPrompts />
      <Noted />
      <Steady />
    </StepPage>
  )
}
