import { said } from '#domain/plan/current.ts'
import { isWithUs } from '#domain/stages/holders.ts'
import { ownersToAgree, tasksToAgree } from '#domain/timeline/agreed.ts'
import { counselorId } from '#domain/plan/plan.ts'
import type { Timeline } from '#domain/timeline/task.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useOwnerName } from '#wording/taskWords.ts'
import { useWords } from '#wording/words.ts'
import { OwnerBlock } from './OwnerBlock.tsx'

/** What each person would do up to four weeks after the first meeting, then what all do together. */
export function OwnerTasks({ line }: { readonly line: Timeline }) {
  const { agree: words } = useWords('timeline')
  const now = useCurrent()
  const ownerOf = useOwnerName()
  const tasks = tasksToAgree(line)
  const agreed = said(now.sections.timeline.ownersAgreed) ?? []
  const owners = ownersToAgree(line).filter((person) => isWithUs(now, person))
  const people = now.lists.people.map(({ id }) => id).filter((id) => owners.includes(id))
  const of = (person: string) => tasks.filter((task) => task.owner.person === person)
  const together = tasks.filter((task) => task.owner.everyone)
  const counselors = of(counselorId)
  if (tasks.length === 0) return <p>{words.nothing}</p>
  return (
    <div className="tl-owners">
      {people.map((person) => (
        <OwnerBlock key={person} name={ownerOf({ person }).name} tasks={of(person)} agreed={agreed.includes(person)} />
      ))}
      {counselors.length > 0 && (
        <OwnerBlock name={ownerOf({ person: counselorId }).name} tasks={counselors} note={words.counselorText} />
      )}
      {together.length > 0 && <OwnerBlock name={words.everyone} tasks={together} note={words.everyoneText} />}
    </div>
  )
}
