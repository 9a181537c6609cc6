import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { lanes } from '#domain/timeline/lanes.ts'
import type { Task } from '#domain/timeline/task.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { useCurrent, usePlanId, useReadOnly, useToday } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Drawing } from './Drawing.tsx'
import { Legend } from './Legend.tsx'
import { LineHead } from './LineHead.tsx'
import { LineNotices } from './LineNotices.tsx'
import { LineTable } from './LineTable.tsx'
import { OtherTasks } from './OtherTasks.tsx'
import { useCrowded } from './useCrowded.ts'
import { isOwnedBy, useWhose } from './whose.ts'
import { WhoseSelect } from './WhoseSelect.tsx'

/** The whole timeline: drawn in lanes where there is room, by month where there is not. */
export function LinePage() {
  const words = useWords('timeline')
  const now = useCurrent()
  const today = useToday()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('tasks')
  const line = timeline(now)
  const { whose } = useWhose(line)
  const { all, tasks, elsewhere, ...others } = useMemo(() => {
    const theirs = ({ owner }: Pick<Task, 'owner'>) => isOwnedBy(whose, owner)
    const laid = lanes(line, today)
    const left = new Set(laid.elsewhere)
    const own = line.tasks.filter(theirs)
    const undated = line.undated.filter(theirs)
    return {
      all: laid,
      tasks: own,
      elsewhere: own.filter((task) => left.has(task.key)),
      dropped: [...own, ...undated].filter((task) => task.state === 'dropped'),
      undated: undated.filter((task) => task.state !== 'dropped'),
    }
  }, [line, today, whose])
  const { crowded, laid, drawn } = useCrowded(line, tasks, all, today)
  return (
    <StepPage at="timeline/line" words={words.pages.line} tool>
      <div className="tl-page">
        <LineHead line={line} />
        <LineNotices line={line} />
        <WhoseSelect line={line} />
        <Drawing line={line} laid={laid} shown={drawn} crowded={crowded} />
        <Legend />
        <ButtonRow className="no-print">
          {!readOnly && (
            <Button icon="plus" onClick={() => void navigate(paths.item(planId, 'timeline/line', add()))}>
              {words.line.add}
            </Button>
          )}
        </ButtonRow>
        <OtherTasks heading={words.line.elsewhere.heading} text={words.line.elsewhere.text} tasks={elsewhere} />
        <OtherTasks heading={words.line.undated.heading} text={words.line.undated.text} tasks={others.undated} />
        <LineTable
          tasks={[...tasks.filter((task) => task.state !== 'dropped'), ...others.undated]}
          dropped={others.dropped}
        />
      </div>
    </StepPage>
  )
}
