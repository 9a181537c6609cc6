import './placeMore.css'
import { homeGaps, homeQuestions, isOnlyPlace } from '#domain/stages/placeHome.ts'
import type { Place } from '#domain/stages/placeComparison.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { Sheet } from '#ui/page/Sheet.tsx'

/** What to settle before meeting at somebody's home, and what guides say on either side. */
export function HomeSafety({ place }: { readonly place: Place }) {
  const { home } = useWords('place')
  const now = useCurrent()
  const planId = usePlanId()
  const gaps = homeGaps(place).length
  return (
    <Sheet className="place-home" aria-labelledby="place-home">
      <h2 id="place-home">{home.title}</h2>
      <p>{home.text}</p>
      {homeQuestions.map((question) => (
        <ItemAsk
          key={question}
          list="places"
          id={place.id}
          field={question}
          words={{ ...home.questions[question], options: home.options }}
          sideBySide
        />
      ))}
      <p aria-live="polite">
        <Status tone={gaps === 0 ? 'good' : 'care'}>{gaps === 0 ? home.settled : home.open(gaps)}</Status>
      </p>
      <p>{home.paper}</p>
      {isOnlyPlace(now) && (
        <p>
          {home.only} <Link to={paths.step(planId, 'place/places')}>{home.addOther}</Link>
        </p>
      )}
      <Fold summary={home.sidesHeading}>
        {home.sides.map(({ says, sources }) => (
          <div key={says}>
            <p>{says}</p>
            <Sources of={sources} />
          </div>
        ))}
      </Fold>
    </Sheet>
  )
}
