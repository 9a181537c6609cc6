import './place.css'
import '#pages/answerRows.css'
import { useState } from 'react'
import type { Criterion } from '#domain/plan/criteria.ts'
import { chosenPlace, compared, type Place } from '#domain/stages/placeComparison.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { leaving } from '#pages/wayBack.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Empty } from '#ui/marks/Empty.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { ChosenAsk } from './ChosenAsk.tsx'
import { Columns } from './Columns.tsx'
import { FindingDialog } from './FindingDialog.tsx'
import { GapAsks } from './GapAsks.tsx'
import { Matrix } from './Matrix.tsx'
import { PlaceFolds } from './PlaceFolds.tsx'
import { StillToAsk } from './StillToAsk.tsx'
import { useFinding } from './useFinding.ts'

export default function Compare() {
  const words = useWords('place')
  const { places } = useCurrent().lists
  const planId = usePlanId()
  if (places.length > 0) return <Comparison />
  return (
    <StepPage at="place/compare" words={words.pages.compare}>
      <Empty
        title={words.compare.empty.title}
        heading={2}
        actions={
          <Link className={buttonClass()} to={paths.step(planId, 'place/places')}>
            {words.compare.empty.go}
          </Link>
        }
      >
        <p>{words.compare.empty.text}</p>
      </Empty>
    </StepPage>
  )
}

interface Cell {
  readonly place: Place
  readonly criterion: Criterion
}

function Comparison() {
  const words = useWords('place')
  const planId = usePlanId()
  const now = useCurrent()
  const isNarrow = useMedia('(max-width: 61.99rem)')
  const [picked, pick] = useState<readonly string[]>([])
  const [open, setOpen] = useState<Cell>()
  const change = (place: Place, criterion: Criterion) => setOpen({ place, criterion })
  const shown = compared(now, picked)
  const { heading, lead } = useFinding()
  const back = leaving({ to: paths.step(planId, 'place/compare') })
  // What is found names a place: it is the heading, and not the title.
  return (
    <StepPage
      at="place/compare"
      words={{ ...words.pages.compare, ...(lead !== undefined && { lead }) }}
      finding={heading}
      tool
    >
      {isNarrow ? (
        <PlaceFolds places={now.lists.places} change={change} />
      ) : (
        <>
          <Columns shown={shown} pick={pick} />
          <Matrix places={shown} change={change} />
        </>
      )}
      <FindingDialog place={open?.place} criterion={open?.criterion} close={() => setOpen(undefined)} />
      <ChosenAsk />
      <GapAsks />
      {chosenPlace(now) && <Ask of="place.why" optional />}
      <ButtonRow>
        <Link className={buttonClass('quiet')} to={paths.step(planId, 'place/places')}>
          <Icon name="plus" />
          {words.compare.add}
        </Link>
        <Link className={buttonClass('quiet')} to={paths.step(planId, 'place/weights')} state={back}>
          {words.compare.weights}
        </Link>
        <Link className={buttonClass('quiet')} to={paths.step(planId, 'place/weightsRoom')} state={back}>
          {words.compare.weightsRoom}
        </Link>
      </ButtonRow>
      <LineFold summary={words.compare.toAsk.heading}>{() => <StillToAsk />}</LineFold>
    </StepPage>
  )
}
