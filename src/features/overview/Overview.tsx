import './overview.css'
import { useSelector } from '@xstate/react'
import { nearMeeting } from '#domain/timeline/near.ts'
import { usePlanActor, useCurrent } from '#plan/planActor.ts'
import { WrittenNotice } from '#pages/WrittenNotice.tsx'
import { DueSoon } from './DueSoon.tsx'
import { ExampleNotice } from './ExampleNotice.tsx'
import { Hub } from './Hub.tsx'
import { ChecklistCount } from './ChecklistCount.tsx'
import { LastCopy } from './LastCopy.tsx'
import { Papers } from './Papers.tsx'
import { SinceLastTime } from './SinceLastTime.tsx'
import { StageList } from './StageList.tsx'
import { ForCounselor } from './ForCounselor.tsx'
import { Suggested } from './Suggested.tsx'
import { WhatIfs } from './WhatIfs.tsx'

/** Where the founding stands, the one next thing and why, what is due, what happened since last time. */
export default function Overview() {
  const example = useSelector(usePlanActor(), ({ context }) => context.example)
  const near = nearMeeting(useCurrent())
  return (
    <div className="page">
      {example && <ExampleNotice />}
      <Hub />
      <SinceLastTime />
      <Suggested />
      <WrittenNotice />
      <StageList />
      <div className="trio">
        <ChecklistCount />
        {!near?.isFirst && <DueSoon />}
        <Papers />
      </div>
      <WhatIfs />
      <ForCounselor />
      <LastCopy />
    </div>
  )
}
