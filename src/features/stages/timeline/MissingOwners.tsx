import { isWithUs } from '#domain/stages/holders.ts'
import { tasksToAgree } from '#domain/timeline/agreed.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { isOpenTask, type Timeline } from '#domain/timeline/task.ts'
import { useCurrent } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { useTaskTitle } from '#wording/taskWords.ts'
import { useWords } from '#wording/words.ts'
import { ended } from '#words/ended.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useTaskWritten } from './useTaskWritten.ts'
import { useTaskLink } from './useTaskLink.ts'

/** Tasks without a date, and tasks whose owner is not, or no longer, one of those who start the group. */
export function MissingOwners({ line }: { readonly line: Timeline }) {
  const { missing: words } = useWords('timeline').agree
  const now = useCurrent()
  const titleOf = useTaskTitle()
  const link = useTaskLink()
  const writtenFor = useTaskWritten()
  const undated = line.undated.filter(isOpenTask)
  const ownerless = tasksToAgree(line).filter(
    ({ owner: { person } }) => person !== undefined && person !== counselorId && !isWithUs(now, person),
  )
  if (undated.length + ownerless.length === 0) return null
  return (
    <LineFold summary={words.heading(undated.length + ownerless.length)}>
      {() => (
        <ul className="bare">
          {[...ownerless, ...undated].map((task) => (
            <li key={task.key}>
              <bdi>{titleOf(task)}</bdi> {'date' in task ? ended(words.owner) : (writtenFor(task) ?? ended(words.date))}{' '}
              <Link className="tl-touch" to={link(task.key)}>
                {words.fix}
                <span className="visually-hidden">: {titleOf(task)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </LineFold>
  )
}
