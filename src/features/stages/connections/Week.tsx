import { StepPage } from '#pages/StepPage.tsx'
import { WhatIfLink } from '#pages/WhatIfLink.tsx'
import { useWords } from '#wording/words.ts'
import { Calls } from './Calls.tsx'
import { Coverage } from './Coverage.tsx'
import './connections.css'

export default function Week() {
  const { pages } = useWords('connections')
  return (
    <StepPage at="connections/week" words={pages.week}>
      <Calls />
      <Coverage />
      <WhatIfLink of="nobodyComes" />
    </StepPage>
  )
}
