import './place.css'
import './placeMore.css'
import { screenRules } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { ManyAsk } from '#asking/ChoiceAsk.tsx'
import { StepPage } from '#asking/StepPage.tsx'
import { useWords } from '#asking/words.ts'
import { StartsTable } from './StartsTable.tsx'
import { ZoneAsk } from './ZoneAsk.tsx'
import { ZonesAsk } from './ZonesAsk.tsx'

/** What holds for everybody at a screen, and the start on every clock. */
export default function OnlineMore() {
  const { pages, questions } = useWords('place')
  return (
    <StepPage at="place/onlineMore" words={pages.onlineMore}>
      <ManyAsk of={field('place', 'screenRules')} options={screenRules} words={questions.screenRules} />
      <ZoneAsk />
      <ZonesAsk />
      <StartsTable />
    </StepPage>
  )
}
