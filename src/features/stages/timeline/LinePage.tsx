import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { axisOf, mostDrawnTasks } from '#domain/timeline/axis.ts'
import { drawnTask } from '#domain/timeline/drawnTask.ts'
import { isOpenTask, type Task } from '#domain/timeline/task.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { useCurrent, usePlanId, useReadOnly, useToday } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { AgreedRow } from './AgreedRow.tsx'
import { Lanes } from './Lanes.tsx'
import { LineFolds } from './LineFolds.tsx'
import { LineHead } from './LineHead.tsx'
import { LineNotices } from './LineNotices.tsx'
import { MonthList } from './MonthList.tsx'
import { useLineHeading } from './useLineHeading.ts'
import { isView, Views } from './Views.tsx'
import { isOwnedBy, useWhose } from './whose.ts'
import { WhoseSelect } from './WhoseSelect.tsx'

/** What is still to do, from today on: a lane for each person or stage where there is room, or a list. All three hold the same tasks. */
export function LinePage() {
  const words = useWords('timeline')
  const now = useCurrent()
  const today = useToday()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('tasks')
  const line = timeline(now)
  const heading = useLineHeading(line)
  const { whose } = useWhose(line)
  const [params] = useSearchParams()
  const axis = useMemo(() => axisOf(line, today), [line, today])
  const isWide = useMedia('(width >= 62rem)')
  const open = useMemo(() => line.tasks.filter((task) => isOpenTask(task) && drawnTask(task)), [line])
  const asked = params.get('view') ?? ''
  const mayDraw = isWide && axis !== undefined && open.length <= mostDrawnTasks
  const view = !mayDraw ? 'list' : isView(asked) ? asked : whose === undefined ? 'person' : 'list'
  const isTheirs = ({ owner }: Pick<Task, 'owner'>) => view !== 'list' || isOwnedBy(whose, owner)
  return (
    <StepPage at="timeline/line" words={words.pages.line} finding={heading} tool>
      <div className="tl-page">
        <LineHead line={line} />
        <LineNotices line={line} />
        {mayDraw && <Views view={view} />}
        {view === 'list' && <WhoseSelect line={line} />}
        <AgreedRow line={line} />
        {axis === undefined || view === 'list' ? (
          <MonthList tasks={open.filter(isTheirs)} />
        ) : (
          <Lanes by={view} axis={axis} line={line} tasks={open} />
        )}
        {!readOnly && (
          <ButtonRow className="no-print">
            <Button icon="plus" onClick={() => void navigate(paths.item(planId, 'timeline/line', add()))}>
              {words.line.add}
            </Button>
          </ButtonRow>
        )}
        <LineFolds line={line} isTheirs={isTheirs} />
      </div>
    </StepPage>
  )
}
