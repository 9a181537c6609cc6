import './place.css'
import { said } from '#domain/plan/current.ts'
import { isRoomBooked } from '#domain/stages/booked.ts'
import { fallbackHolds, wasConfirmed } from '#domain/stages/placeBooking.ts'
import { isFirstDated } from '#domain/stages/setting.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlan } from '#plan/planActor.ts'
import { AnswerRow } from '#pages/AnswerRow.tsx'
import { Stands } from '#pages/Stands.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { ChosenCard } from './ChosenCard.tsx'
import { DatesToBook } from './DatesToBook.tsx'
import { FallbackAsk } from './FallbackAsk.tsx'

/** What makes a room safe to tell people about, in three rows: its dates, who is there, and what if it is lost. */
export default function Book() {
  const { pages, book, questions } = useWords('place')
  const plan = usePlan()
  const now = useCurrent()
  const isDated = isFirstDated(now)
  const { datesConfirmed } = plan.sections.place
  const onSite = said(now.sections.place.onSite)
  const fallback = said(now.sections.place.fallback)
  const done = [isRoomBooked(now), onSite !== undefined, fallbackHolds(now)]
  const again = isDated && wasConfirmed(plan)
  const first = again ? 0 : done.indexOf(false)
  const { dates, person, backup } = book.rows
  return (
    <StepPage at="place/book" words={pages.book}>
      {again && (
        <Notice tone="care" heading={2} title={book.again.title}>
          <p>{book.again.text}</p>
        </Notice>
      )}
      <ul className="answer-rows bare">
        <AnswerRow
          title={dates.title}
          says={<Stands text={undefined} todo={dates.todo} />}
          done={done[0] ?? false}
          open={first === 0}
        >
          {isDated || datesConfirmed?.open ? (
            <Ask of="place.datesConfirmed" />
          ) : (
            <p>
              {book.dates.first} {datesConfirmed?.value === 'yes' && book.dates.kept}
            </p>
          )}
          <DatesToBook />
        </AnswerRow>
        <AnswerRow
          title={person.title}
          says={<Stands text={onSite} todo={person.todo} />}
          done={done[1] ?? false}
          open={first === 1}
        >
          <Ask of="place.onSite" />
        </AnswerRow>
        <AnswerRow
          title={backup.title}
          says={<span>{fallback === undefined ? backup.todo : optionLabel(questions.fallback.options[fallback])}</span>}
          done={done[2] ?? false}
          open={first === 2}
        >
          <FallbackAsk />
        </AnswerRow>
      </ul>
      <ChosenCard />
    </StepPage>
  )
}
