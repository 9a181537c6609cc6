import './place.css'
import './visit.css'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Empty } from '#ui/marks/Empty.tsx'
import { DatesToSay } from './DatesToSay.tsx'
import { VisitSheet } from './VisitSheet.tsx'

/** A sheet for every place, for the phone and for the way there. Prints with a line to fill in for each open question. */
export default function Visit() {
  const { pages, visit } = useWords('place')
  const { places } = useCurrent().lists
  const planId = usePlanId()
  if (places.length === 0) {
    return (
      <StepPage at="place/visit" words={pages.visit}>
        <Empty
          title={visit.none.title}
          heading={2}
          actions={
            <Link className={buttonClass()} to={paths.step(planId, 'place/places')}>
              {visit.none.go}
            </Link>
          }
        >
          <p>{visit.none.text}</p>
        </Empty>
      </StepPage>
    )
  }
  return (
    <StepPage at="place/visit" words={pages.visit}>
      <div className="no-print">
        <Button icon="print" onClick={() => print()}>
          {visit.print}
        </Button>
      </div>
      <DatesToSay />
      <div className="visit-sheets" data-uncounted="rows">
        {places.map((place) => (
          <VisitSheet key={place.id} place={place} />
        ))}
      </div>
      <div className="no-print">
        <Sources of={visit.seenSources} />
      </div>
    </StepPage>
  )
}
