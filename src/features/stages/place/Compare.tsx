import './place.css'
import { useState } from 'react'
import { compared } from '#domain/stages/placeComparison.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Empty } from '#ui/marks/Empty.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { ChosenAsk } from './ChosenAsk.tsx'
import { Columns } from './Columns.tsx'
import { Fact } from './Fact.tsx'
import { GapAsks } from './GapAsks.tsx'
import { Matrix } from './Matrix.tsx'
import { StillToAsk } from './StillToAsk.tsx'

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
          <Link className={buttonClass('primary')} to={paths.step(planId, 'place/places')}>
            {words.compare.empty.go}
          </Link>
        }
      >
        <p>{words.compare.empty.text}</p>
      </Empty>
    </StepPage>
  )
}

function Comparison() {
  const words = useWords('place')
  const planId = usePlanId()
  const now = useCurrent()
  const [picked, pick] = useState<readonly string[]>([])
  const shown = compared(now, picked)
  return (
    <StepPage at="place/compare" words={words.pages.compare} tool>
      <Fact />
      <Columns shown={shown} pick={pick} />
      <Matrix places={shown} />
      <ButtonRow>
        <Link className={buttonClass()} to={paths.step(planId, 'place/places')}>
          <Icon name="plus" />
          {words.compare.add}
        </Link>
        <Link className={buttonClass('quiet')} to={paths.step(planId, 'place/weights')}>
          {words.compare.weights}
        </Link>
        <Link className={buttonClass('quiet')} to={paths.step(planId, 'place/weightsRoom')}>
          {words.compare.weightsRoom}
        </Link>
      </ButtonRow>
      <ChosenAsk />
      <GapAsks />
      <Ask of="place.why" optional />
      <StillToAsk />
    </StepPage>
  )
}
