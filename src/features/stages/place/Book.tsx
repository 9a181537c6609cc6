import './place.css'
import { wasConfirmed } from '#domain/stages/placeBooking.ts'
import { isFirstDated } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlan } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { ChosenCard } from './ChosenCard.tsx'
import { DatesToBook } from './DatesToBook.tsx'
import { FallbackAsk } from './FallbackAsk.tsx'

export default function Book() {
  const { pages, book } = useWords('place')
  const plan = usePlan()
  const isDated = isFirstDated(useCurrent())
  const { datesConfirmed } = plan.sections.place
  return (
    <StepPage at="place/book" words={pages.book}>
      <ChosenCard />
      <DatesToBook />
      {isDated && wasConfirmed(plan) && (
        <Notice tone="care" heading={2} title={book.again.title}>
          <p>{book.again.text}</p>
        </Notice>
      )}
      {isDated || datesConfirmed?.open ? (
        <Ask of="place.datesConfirmed" />
      ) : (
        <p>
          {book.dates.first} {datesConfirmed?.value === 'yes' && book.dates.kept}
        </p>
      )}
      <Ask of="place.onSite" />
      <FallbackAsk />
    </StepPage>
  )
}
