import { useMemo } from 'react'
import { checklist, type Checklist, type ChecklistItem } from '#domain/checklist/checklist.ts'
import { byMonth, byPerson, byStage } from '#domain/checklist/groups.ts'
import { stageNumber } from '#domain/stages/sections.ts'
import { useNow } from '#asking/founding.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { usePaperName } from './usePaperName.ts'

export const views = ['stage', 'month', 'person'] as const
export type View = (typeof views)[number]

export interface Shown {
  readonly key: string
  readonly title: string
  /** 1 to 6, where the group is a stage. */
  readonly stage?: number
  readonly items: readonly ChecklistItem[]
  readonly done: number
  readonly of: number
}

/** The checklist in groups, by stage, month or person, with what each group is called. */
export function useGroups(view: View): { readonly all: Checklist; readonly groups: readonly Shown[] } {
  const { sections } = useWords('shell')
  const words = useWords('checklist')
  const formats = useFormats()
  const nameOf = usePaperName()
  const now = useNow()
  const all = useMemo(() => checklist(now), [now])

  const groups = {
    stage: () =>
      byStage(all.items).map(({ by, ...group }) => ({
        ...group,
        key: by,
        title: sections[by].title,
        stage: stageNumber(by),
      })),
    month: () =>
      byMonth(all.items).map(({ by, ...group }) => ({
        ...group,
        key: by ?? 'none',
        title: by ? formats.month(`${by}-01`) : words.noMonth,
      })),
    person: () =>
      byPerson(all.items).map(({ by, ...group }) => ({
        ...group,
        key: by ?? 'none',
        title: by === undefined ? words.nobody : by === 'everyone' ? words.everyone : nameOf({ person: by }),
      })),
  }
  return { all, groups: groups[view]() }
}
