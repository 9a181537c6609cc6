import './place.css'
import './placeMore.css'
import { clashesAsked } from '#domain/stages/placeClashes.ts'
import { Ask } from '#asking/Ask.tsx'
import { useNow } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { useWords } from '#asking/words.ts'
import { ClashList } from './ClashList.tsx'

/** Day and time, held against members' lives. */
export default function Times() {
  const { pages } = useWords('place')
  const now = useNow()
  return (
    <StepPage at="place/times" words={pages.times}>
      <Ask of="place.clashes" options={clashesAsked(now)} />
      <Ask of="place.lastBusAt" />
      <ClashList />
      <Ask of="place.clashesWay" />
    </StepPage>
  )
}
