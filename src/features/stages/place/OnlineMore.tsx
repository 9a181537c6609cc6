import './place.css'
import './placeMore.css'
import { Ask } from '#forms/Ask.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { StartsTable } from './StartsTable.tsx'
import { ZoneAsk } from './ZoneAsk.tsx'
import { ZonesAsk } from './ZonesAsk.tsx'

/** What holds for everybody at a screen, and the start on every clock. */
export default function OnlineMore() {
  const { pages, onlineMore } = useWords('place')
  return (
    <StepPage at="place/onlineMore" words={pages.onlineMore}>
      <Ask of="place.screenRules" />
      <ZoneAsk />
      <LineFold summary={onlineMore.others}>
        {() => (
          <div className="fold-fields">
            <ZonesAsk />
            <StartsTable />
          </div>
        )}
      </LineFold>
    </StepPage>
  )
}
