import type { ChecklistItem } from '#domain/checklist/checklist.ts'
import { checklistFacts } from '#domain/documents/checklist.ts'
import { short } from '#wording/short.ts'
import type { Block } from '../../blocks/block.ts'
import { maker as makerOf } from '../../making/maker.ts'
import { ownerOn, titleBundles } from '../../making/titles.ts'
import { groupsOf } from './groups.ts'
import { itemWords } from './itemWords.ts'

/** The founding checklist, done or not: by stage, or in the order that `subject` names. What it says, its page, Word and plain text say alike. */
export const maker = makerOf({
  id: 'checklist',
  bundles: ['checklist', 'stages', ...titleBundles],
  make: ({ now, naming, subject, words, formats }) => {
    const { checklist: said, shell } = words
    const facts = checklistFacts(now)
    const owner = ownerOn(now, naming, words)
    const { titleOf, conditionOf } = itemWords(now, naming, words, formats)
    const groups = groupsOf(facts.items, subject, { owner, words, formats })
    const note = (item: ChecklistItem, withOwner: boolean) => {
      const state = item.done
        ? item.doneOn
          ? said.doneOn(formats.paperDate(item.doneOn))
          : said.doneAtAll
        : item.date
          ? said.by(formats.paperDate(item.date))
          : // A box that is ticked by hand says so itself.
            item.byHand
            ? undefined
            : said.open
      const who = withOwner && item.owner ? owner(item.owner) : undefined
      const brings = item.brings.map((each) => said.condition(each.done, conditionOf(each)))
      return [[state, who].filter(Boolean).join(' · '), ...brings].filter(Boolean).join('\n')
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
      inColumns: true,
      blocks: groups.flatMap(({ title, stage, items, done, of, isPerson }): readonly Block[] => [
        {
          kind: 'heading',
          level: 2,
          text: title,
          count: shell.countOf(done, of),
          ...(stage === undefined ? {} : { stage }),
        },
        items.length === 0
          ? { kind: 'paragraph', text: said.empty }
          : {
              kind: 'checks',
              items: items.map((item) => ({
                id: item.key,
                text: titleOf(item),
                done: item.done,
                note: note(item, !isPerson),
              })),
            },
      ]),
      foot: said.foot,
    }
  },
})
