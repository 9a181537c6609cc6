import './place.css'
import { field } from '#domain/plan/field.ts'
import { toMend, wasConfirmed } from '#domain/stages/placeBooking.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow, usePlan } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useReading } from '#asking/reading.ts'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { ChosenCard } from './ChosenCard.tsx'
import { DatesToBook } from './DatesToBook.tsx'
import { FallbackAsk } from './FallbackAsk.tsx'

const yesNo = ['yes', 'no'] as const

export default function Book() {
  const { pages, questions, book } = useWords('place')
  const { saysNobody } = useReading()
  const { stepFree, free } = toMend(useNow())
  const isToAskAgain = wasConfirmed(usePlan())
  return (
    <StepPage at="place/book" words={pages.book}>
      <ChosenCard />
      <DatesToBook />
      {isToAskAgain && (
        <Notice tone="care" heading={2} title={book.again.title}>
          <p>{book.again.text}</p>
        </Notice>
      )}
      <ChoiceAsk of={field('place', 'datesConfirmed')} options={yesNo} words={questions.datesConfirmed} sideBySide />
      {stepFree && <TextAsk of={field('place', 'stepFreeWay')} words={questions.stepFreeWay} long not={{ an: saysNobody, says: book.noWay }} />}
      {free && <TextAsk of={field('place', 'paidBy')} words={questions.paidBy} />}
      <TextAsk of={field('place', 'onSite')} words={questions.onSite} />
      {/* with both gaps to close there would be six questions at once */}
      {stepFree && free ? (
        <Fold summary={book.fold}>
          <FallbackAsk />
        </Fold>
      ) : (
        <FallbackAsk />
      )}
    </StepPage>
  )
}
