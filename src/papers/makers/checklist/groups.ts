import type { ChecklistItem, Counts } from '#domain/checklist/checklist.ts'
import { byMonth, byPerson, byStage } from '#domain/checklist/groups.ts'
import { checklistOrders, type ChecklistOrder } from '#domain/documents/checklist.ts'
import { stageNumber } from '#domain/stages/sections.ts'
import type { Owner } from '#domain/timeline/task.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'

interface Titled extends Counts {
  readonly title: string
  readonly stage?: number
  readonly items: readonly ChecklistItem[]
  /** Its title says already who does what stands under it. */
  readonly isPerson?: true
}

interface Saying {
  readonly owner: (owner: Owner) => string | undefined
  readonly words: Pick<Bundles, 'checklist' | 'shell'>
  readonly formats: Formats
}

/** The checklist in groups, with what each is called; by stage unless another order is named. */
export function groupsOf(
  items: readonly ChecklistItem[],
  named: string | undefined,
  { owner, words: { checklist: said, shell }, formats }: Saying,
): readonly Titled[] {
  const people = byPerson(items)
  const titleOf = (id: string | undefined) =>
    id === undefined ? said.nobody : id === 'everyone' ? said.everyone : owner({ person: id })
  // A paper that names nobody has no list of each person's own.
  const isNamed = people.every(({ by }) => titleOf(by) !== undefined)
  const asked = checklistOrders.find((each) => each === named)
  const order: ChecklistOrder = asked === undefined || (asked === 'person' && !isNamed) ? 'stage' : asked
  const groups = {
    stage: () =>
      byStage(items).map(({ by, ...group }) => ({
        ...group,
        title: shell.sections[by].title,
        stage: stageNumber(by),
      })),
    month: () =>
      byMonth(items).map(({ by, ...group }) => ({
        ...group,
        title: by === undefined ? said.noMonth : formats.month(`${by}-01`),
      })),
    person: () =>
      people.map(({ by, ...group }) => ({ ...group, title: titleOf(by) ?? said.nobody, isPerson: true as const })),
  }
  return groups[order]()
}
