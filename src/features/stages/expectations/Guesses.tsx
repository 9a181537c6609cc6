import { hearingWays } from '#domain/plan/choices.ts'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { Ask } from '#forms/Ask.tsx'
import { RankAsk } from '#forms/RankAsk.tsx'
import { NumberAsk } from '#forms/TypedAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { Status } from '#ui/marks/Status.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import './expectations.css'
import { Points } from './Points.tsx'
import { Together } from './Together.tsx'

const few = field('expectations', 'laterFew')
const many = field('expectations', 'laterMany')

/** Who may come, how they hear of it, a professional's part, and where the founder's time goes. */
export function Guesses() {
  const { questions, units, later, hearingWays: labels } = useWords('expectations')
  return (
    <div className="exp-guesses">
      <Ask of="expectations.firstTurnout" />
      <Together id="expectations-later" of={[few, many]} words={later}>
        <NumberAsk of={few} words={{ label: questions.laterFew.label }} unit={units.people} whole />
        <NumberAsk of={many} words={{ label: questions.laterMany.label }} unit={units.people} whole />
        <Swapped />
      </Together>
      <RankAsk of={field('expectations', 'hearing')} options={hearingWays} words={questions.hearing} labels={labels} />
      <Ask of="expectations.helperMeetings" />
      <Points />
    </div>
  )
}

function Swapped() {
  const { later } = useWords('expectations')
  const formats = useFormats()
  const { laterFew, laterMany } = useCurrent().sections.expectations
  const swapped = (said(laterFew) ?? 0) > (said(laterMany) ?? Infinity)
  return (
    <div aria-live="polite">
      {swapped && (
        <Status tone="care">
          {later.swapped(formats.number(said(laterMany) ?? 0), formats.number(said(laterFew) ?? 0))}
        </Status>
      )}
    </div>
  )
}
