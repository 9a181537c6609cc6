import { StepPage } from '#pages/StepPage.tsx'
import { WhatIfLink } from '#pages/WhatIfLink.tsx'
import { meetingPicture } from '#domain/stages/meetingPicture.ts'
import { shareRows } from '#domain/stages/shareRows.ts'
import { useCurrent } from '#plan/planActor.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Clock } from './Clock.tsx'
import { Drafted } from './Drafted.tsx'
import { LeadRow } from './LeadRow.tsx'
import { MeetingTable } from './MeetingTable.tsx'
import { PartPage } from './PartPage.tsx'
import { ReasonPlaces } from './more/ReasonPlaces.tsx'
import { SampleOutline } from './SampleOutline.tsx'
import { TimeToShare } from './TimeToShare.tsx'
import { useTimeAt } from './useTimeAt.ts'
import { WhenRow } from './WhenRow.tsx'
import './purpose.css'
import './meeting.css'

export default function Order({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <Outline /> : <PartPage id={item} />
}

/** The meeting from its first minute to its last: when it is, what happens in it, how long each can share, who leads. */
function Outline() {
  const { pages, meeting } = useWords('purpose')
  const asking = useWords('asking')
  const { number } = useFormats()
  const now = useCurrent()
  const timeAt = useTimeAt()
  const picture = meetingPicture(now)
  const rows = shareRows(now, picture)
  const main = rows.find(({ isMain }) => isMain)
  const { finding } = meeting.picture
  const heading =
    picture.over > 0
      ? finding.over(number(picture.over))
      : main
        ? finding.each(number(main.people), number(Math.round(main.minutes)))
        : pages.order.heading
  const hasParts = now.lists.parts.length > 0
  return (
    <StepPage at="purpose/order" words={pages.order} finding={heading} tool>
      <ul className="answer-rows bare">
        <WhenRow />
      </ul>
      {hasParts ? (
        <div className="outline">
          <Clock picture={picture} timeAt={timeAt} />
          <TimeToShare picture={picture} rows={rows} />
        </div>
      ) : (
        <SampleOutline />
      )}
      <ul className="answer-rows bare">
        <LeadRow />
      </ul>
      <Drafted />
      <div className="line-folds">
        {hasParts && <SampleOutline />}
        {picture.blocks.length > 0 && (
          <LineFold summary={asking.table}>{() => <MeetingTable picture={picture} timeAt={timeAt} />}</LineFold>
        )}
        <LineFold summary={meeting.reasons.heading}>{() => <ReasonPlaces />}</LineFold>
      </div>
      <WhatIfLink of="oneTakesOver" />
    </StepPage>
  )
}
