import { useMemo } from 'react'
import { said } from '#domain/plan/current.ts'
import { isWithUs } from '#domain/stages/holders.ts'
import { ownersToAgree, tasksToAgree } from '#domain/timeline/agreed.ts'
import { counselorId } from '#domain/plan/plan.ts'
import type { Task, Timeline } from '#domain/timeline/task.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useOwnerName } from '#wording/taskWords.ts'
import { useWords } from '#wording/words.ts'
import { OwnerBlock } from './OwnerBlock.tsx'

/** What each person would do up to four weeks after the first meeting, then what all do together. */
export function OwnerTasks({ line }: { readonly line: Timeline }) {
  const { agree: words } = useWords('timeline')
  const now = useCurrent()
  const ownerOf = useOwnerName()
  const { tasks, blocks } = useMemo(() => {
    const all = tasksToAgree(line)
    const byPerson = Map.groupBy(all, ({ owner }) => owner.person)
    const owners = new Set(ownersToAgree(line).filter((person) => isWithUs(now, person)))
    const people = now.lists.people.map(({ id }) => id).filter((id) => owners.has(id))
    return {
      tasks: all,
      blocks: [...people, counselorId, everyone]
        .map((of) => ({ of, rows: (of === everyone ? all.filter(isEveryones) : byPerson.get(of)) ?? [] }))
        .filter(({ rows }) => rows.length > 0),
    }
  }, [line, now])
  const agreed = said(now.sections.timeline.ownersAgreed) ?? []
  if (tasks.length === 0) return <p>{words.nothing}</p>
  return (
    <div className="line-folds" data-uncounted="rows of a list">
      {blocks.map(({ of, rows }) => (
        <OwnerBlock
          key={of}
          name={of === everyone ? words.everyone : ownerOf({ person: of }).name}
          tasks={rows}
          agreed={of === everyone || of === counselorId ? undefined : agreed.includes(of)}
          note={of === everyone ? words.everyoneText : of === counselorId ? words.counselorText : undefined}
        />
      ))}
    </div>
  )
}

const everyone = 'everyone'
const isEveryones = ({ owner }: Task) => owner.everyone === true
