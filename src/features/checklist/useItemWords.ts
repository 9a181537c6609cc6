import type { ChecklistItem, Condition } from '#domain/checklist/checklist.ts'
import { handItems } from '#domain/checklist/handItems.ts'
import { ruleIds } from '#domain/timeline/rules.ts'
import type { TaskKind } from '#domain/timeline/task.ts'
import { useTaskTitle } from '#asking/taskWords.ts'
import { useWords } from '#asking/words.ts'

const kinds: readonly TaskKind[] = ['own', 'open', 'connection', 'place', 'talk', 'decision', 'project', 'handOver']

/** What an item of the checklist says, and what the conditions say that it brings about. */
export function useItemWords(): {
  readonly titleOf: (item: ChecklistItem) => string
  readonly conditionOf: (condition: Pick<Condition, 'stage' | 'id'>) => string
} {
  const stages = useWords('stages')
  const { hand } = useWords('tasks')
  const taskTitle = useTaskTitle()
  const conditionOf = ({ stage, id }: Pick<Condition, 'stage' | 'id'>) =>
    new Map<string, string>(Object.entries(stages[stage].conditions)).get(id) ?? id
  const titleOf = (item: ChecklistItem): string => {
    if (item.kind === 'condition') return conditionOf(item)
    const byHand = handItems.find(({ id }) => id === item.id)
    if (item.kind === 'tick' && byHand) return hand[byHand.id]
    const rule = ruleIds.find((id) => id === item.id)
    const kind = kinds.find((each) => each === item.id) ?? 'rule'
    return taskTitle({
      key: item.key,
      kind,
      ...(rule && { rule }),
      ...(item.subject !== undefined && { subject: item.subject }),
    })
  }
  return { titleOf, conditionOf }
}
