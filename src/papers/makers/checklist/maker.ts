import type { ChecklistItem } from '#domain/checklist/checklist.ts'
import { handItems } from '#domain/checklist/handItems.ts'
import { checklistFacts } from '#domain/documents/checklist.ts'
import { ruleIds } from '#domain/timeline/rules.ts'
import type { TaskKind } from '#domain/timeline/task.ts'
import { stageNumber } from '#domain/stages/sections.ts'
import { short } from '#asking/short.ts'
import { maker as makerOf } from '../../making/maker.ts'
import { ownerOn, titleBundles, titleOn } from '../../making/titles.ts'

const kinds: readonly TaskKind[] = ['own', 'open', 'connection', 'place', 'talk', 'decision', 'project', 'handOver']

/** The founding checklist, stage by stage, done or not. */
export const maker = makerOf({
  id: 'checklist',
  bundles: ['checklist', 'stages', ...titleBundles],
  make: ({ now, naming, words, formats }) => {
    const { checklist: said, shell, stages, tasks } = words
    const facts = checklistFacts(now)
    const taskTitle = titleOn(now, naming, words, formats)
    const owner = ownerOn(now, naming, words)
    const conditionOf = ({ stage, id }: { readonly stage: ChecklistItem['stage']; readonly id: string }) =>
      new Map<string, string>(Object.entries(stages[stage].conditions)).get(id) ?? id
    const title = (item: ChecklistItem): string => {
      if (item.kind === 'condition') return conditionOf(item)
      const byHand = handItems.find(({ id }) => id === item.id)
      if (item.kind === 'tick' && byHand) return tasks.hand[byHand.id]
      const rule = ruleIds.find((id) => id === item.id)
      const kind = kinds.find((each) => each === item.id) ?? 'rule'
      return taskTitle({
        key: item.key,
        kind,
        ...(rule && { rule }),
        ...(item.subject !== undefined && { subject: item.subject }),
      })
    }
    const note = (item: ChecklistItem) => {
      const state = item.done
        ? item.doneOn
          ? said.doneOn(formats.tinyDate(item.doneOn))
          : said.doneAtAll
        : item.date
          ? said.by(formats.tinyDate(item.date))
          : undefined
      const who = item.owner && owner(item.owner)
      const brings = item.brings.map((each) => said.condition(each.done, conditionOf(each)))
      return [[state ?? (item.done ? undefined : said.open), who].filter(Boolean).join(' · '), ...brings]
        .filter(Boolean)
        .join('\n')
    }
    return {
      title: said.title,
      lines: [
        [
          {
            text: said.group(short(facts.name ?? shell.unnamed), facts.problem && short(facts.problem, 400)),
            strong: true,
          },
        ],
        [facts.area, formats.date(now.today), said.done(facts.done, facts.of)].filter(Boolean).join(' · '),
      ],
      as: 'sheet',
      blocks: facts.stages.flatMap(({ by, items, done, of }) => [
        {
          kind: 'heading',
          level: 2,
          text: `${stageNumber(by)} ${shell.sections[by].title} (${shell.countOf(done, of)})`,
        } as const,
        items.length === 0
          ? ({ kind: 'paragraph', text: said.empty } as const)
          : ({
              kind: 'checks',
              items: items.map((item) => ({ text: title(item), done: item.done, note: note(item) })),
            } as const),
      ]),
      foot: said.foot,
    }
  },
})
