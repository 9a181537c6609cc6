import { said } from '#domain/plan/current.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { WhatIfLink } from '#pages/WhatIfLink.tsx'
import { useWords } from '#wording/words.ts'
import { Drafted } from './Drafted.tsx'
import { MeetingToScale } from './MeetingToScale.tsx'
import { PartPage } from './PartPage.tsx'
import { Reasons } from './Reasons.tsx'
import { RunningOrder } from './RunningOrder.tsx'
import './purpose.css'

export default function Order({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <PartPage id={item} />
}

function List() {
  const { pages, meeting } = useWords('purpose')
  const now = useCurrent()
  const isOneShort =
    said(now.sections.purpose.leading) === 'two' && said(now.sections.purpose.firstLeaders)?.length === 1
  return (
    <StepPage at="purpose/order" words={pages.order} tool>
      <Drafted />
      {now.lists.parts.length > 0 && <MeetingToScale />}
      <RunningOrder />
      <section className="section" aria-labelledby="leaders-heading">
        <h2 id="leaders-heading">{meeting.leaders.heading}</h2>
        <Ask of="purpose.leading" />
        <Ask of="purpose.firstLeaders" />
        {isOneShort && <p className="soft small">{meeting.leaders.two}</p>}
      </section>
      <Reasons />
      <WhatIfLink of="oneTakesOver" />
    </StepPage>
  )
}
