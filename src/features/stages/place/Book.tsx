import './place.css'
import { field } from '#domain/plan/field.ts'
import { wasConfirmed } from '#domain/stages/placeBooking.ts'
import { isFirstDated } from '#domain/stages/setting.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow, usePlan } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { ChosenCard } from './ChosenCard.tsx'
import { DatesToBook } from './DatesToBook.tsx'
import { FallbackAsk } from './FallbackAsk.tsx'

const yesNo = ['yes', 'no'] as const

export default function Book() {
  const { pages, questions, book } = useWords('place')
  const plan = usePlan()
  const isDated = isFirstDated(useNow())
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
        <ChoiceAsk of={field('place', 'datesConfirmed')} options={yesNo} words={questions.datesConfirmed} sideBySide />
      ) : (
        <p>
          {book.dates.first} {datesConfirmed?.value === 'yes' && book.dates.kept}
        </p>
      )}
      <TextAsk of={field('place', 'onSite')} words={questions.onSite} />
      <FallbackAsk />
    </StepPage>
  )
}
