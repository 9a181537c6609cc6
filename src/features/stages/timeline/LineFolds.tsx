import { isOpenTask, type Task, type Timeline } from '#domain/timeline/task.ts'
import { drawnTask } from '#domain/timeline/drawnTask.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'
import { MissingOwners } from './MissingOwners.tsx'
import { LineTable } from './LineTable.tsx'
import { OtherTasks } from './OtherTasks.tsx'

interface Props {
  readonly line: Timeline
  readonly isTheirs: (task: Pick<Task, 'owner'>) => boolean
}

/** What is behind, what is too small to draw, what has no date, and all of it as a table: each behind one line. */
export function LineFolds({ line, isTheirs }: Props) {
  const words = useWords('timeline').line
  const asking = useWords('asking')
  const own = line.tasks.filter(isTheirs)
  const undated = line.undated.filter(isTheirs)
  const all = [...own, ...undated].filter(({ state }) => state !== 'dropped')
  const dropped = [...own, ...undated].filter(({ state }) => state === 'dropped')
  const done = all.filter(({ state }) => state === 'done')
  const small = own.filter((task) => isOpenTask(task) && !drawnTask(task))
  const dateless = undated.filter(({ state }) => state === 'ahead')
  return (
    <div className="line-folds no-print">
      <MissingOwners line={line} />
      {done.length > 0 && (
        <LineFold summary={words.past(done.length, all.length)}>{() => <OtherTasks tasks={done} />}</LineFold>
      )}
      {small.length > 0 && (
        <LineFold summary={words.elsewhere(small.length)}>{() => <OtherTasks tasks={small} />}</LineFold>
      )}
      {dateless.length > 0 && (
        <LineFold summary={words.undated(dateless.length)}>{() => <OtherTasks tasks={dateless} />}</LineFold>
      )}
      {dropped.length > 0 && (
        <LineFold summary={words.dropped(dropped.length)}>{() => <OtherTasks tasks={dropped} />}</LineFold>
      )}
      <LineFold summary={asking.table}>{() => <LineTable tasks={all} />}</LineFold>
    </div>
  )
}
