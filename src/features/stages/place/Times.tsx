import './place.css'
import './placeMore.css'
import { clashesAsked } from '#domain/stages/placeClashes.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { ClashList } from './ClashList.tsx'

/** Day and time, held against members' lives. */
export default function Times() {
  const { pages } = useWords('place')
  const now = useCurrent()
  return (
    <StepPage at="place/times" words={pages.times}>
      <Ask of="place.clashes" options={clashesAsked(now)} />
      <Ask of="place.lastBusAt" />
      <ClashList />
      <Ask of="place.clashesWay" />
    </StepPage>
  )
}
