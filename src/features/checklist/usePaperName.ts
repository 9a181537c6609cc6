import { nameFor } from '#domain/documents/names.ts'
import { isHidden } from '#domain/stages/setting.ts'
import type { Owner } from '#domain/timeline/task.ts'
import { useNow } from '#asking/founding.ts'
import { useOwnerName } from '#asking/taskWords.ts'

/** Who does it, as the list names them: by initials where the group must stay hidden. */
export function usePaperName(): (owner: Owner) => string {
  const now = useNow()
  const nameOf = useOwnerName()
  const hidden = isHidden(now)
  return (owner) => {
    const person = now.lists.people.find(({ id }) => id === owner.person)
    return (hidden ? nameFor('initials', person?.name) : undefined) ?? nameOf(owner).name
  }
}
