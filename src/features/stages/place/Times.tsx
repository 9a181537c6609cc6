import './place.css'
import './placeMore.css'
import { said } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { clashesAsked } from '#domain/stages/placeClashes.ts'
import { inRoom } from '#domain/stages/setting.ts'
import { ManyAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { StepPage } from '#asking/StepPage.tsx'
import { TextAsk, TimeAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { ClashList } from './ClashList.tsx'

/** Day and time, held against members' lives. */
export default function Times() {
  const { pages, questions } = useWords('place')
  const now = useNow()
  const chosen = said(now.sections.place.clashes) ?? []
  return (
    <StepPage at="place/times" words={pages.times}>
      <ManyAsk of={field('place', 'clashes')} options={clashesAsked(now)} words={questions.clashes} />
      {inRoom(now) && chosen.includes('lastBus') && (
        <TimeAsk of={field('place', 'lastBusAt')} words={questions.lastBusAt} bare="lastBus" />
      )}
      <ClashList />
      <TextAsk of={field('place', 'clashesWay')} words={questions.clashesWay} long />
    </StepPage>
  )
}
