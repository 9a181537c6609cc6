import './overview.css'
import { useSelector } from '@xstate/react'
import { StageRows } from '#pages/StageRows.tsx'
import { WrittenNotice } from '#pages/WrittenNotice.tsx'
import { usePlanActor } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { ComingUp } from './ComingUp.tsx'
import { ExampleNotice } from './ExampleNotice.tsx'
import { Further } from './Further.tsx'
import { Hub } from './Hub.tsx'
import { LastCopy } from './LastCopy.tsx'

/** Where the founding stands: the day, the one next act, what comes up, how far each stage is. */
export default function Overview() {
  const words = useWords('overview')
  const example = useSelector(usePlanActor(), ({ context }) => context.example)
  return (
    <div className="page overview-page">
      {example && <ExampleNotice />}
      <Hub />
      <WrittenNotice />
      {/* On a phone what comes up stands before the stages. */}
      <div className="overview-columns">
        <ComingUp />
        <section aria-labelledby="stages">
          <h2 id="stages">{words.stages}</h2>
          <StageRows />
        </section>
      </div>
      <LastCopy />
      <div className="line-folds">
        <Further />
      </div>
    </div>
  )
}
