import type { ChecklistItem, Condition } from '#domain/checklist/checklist.ts'
import { handItems } from '#domain/checklist/handItems.ts'
import type { Naming } from '#domain/documents/names.ts'
import type { Current } from '#domain/plan/current.ts'
import { ruleIds } from '#domain/timeline/rules.ts'
import type { TaskKind } from '#domain/timeline/task.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import { titleOn, type TitleBundles } from '../../making/titles.ts'

const kinds: readonly TaskKind[] = [
  'own',
  'open',
  'connection',
  'place',
  'talk',
  'decision',
  'project',
  'training',
  'practice',
  'handOver',
]

/** What an item of the checklist says, and what the conditions say that it brings about. */
export function itemWords(
  now: Current,
  naming: Naming,
  words: TitleBundles & Pick<Bundles, 'stages'>,
  formats: Formats,
): {
  readonly titleOf: (item: ChecklistItem) => string
  readonly conditionOf: (condition: Pick<Condition, 'stage' | 'id'>) => string
} {
  const taskTitle = titleOn(now, naming, words, formats)
  const conditionOf = ({ stage, id }: Pick<Condition, 'stage' | 'id'>) =>
    new Map<string, string>(Object.entries(words.stages[stage].conditions)).get(id) ?? id
  const titleOf = (item: ChecklistItem): string => {
    if (item.kind === 'condition') return conditionOf(item)
    const byHand = handItems.find(({ id }) => id === item.id)
    if (item.kind === 'tick' && byHand) return words.tasks.hand[byHand.id]
    const rule = ruleIds.find((id) => id === item.id)
    return taskTitle({
      key: item.key,
      kind: kinds.find((each) => each === item.id) ?? 'rule',
      ...(rule && { rule }),
      ...(item.subject !== undefined && { subject: item.subject }),
    })
  }
  return { titleOf, conditionOf }
}
