import type { ChecklistItem, Condition } from '#domain/checklist/checklist.ts'
import { checklistFacts } from '#domain/documents/checklist.ts'
import { checklistFact } from '#domain/documents/checklistFacts.ts'
import { short } from '#wording/short.ts'
import type { Block, Text } from '../../blocks/block.ts'
import { maker as makerOf } from '../../making/maker.ts'
import { ownerOn, titleBundles } from '../../making/titles.ts'
import { factWords } from './factWords.ts'
import { groupsOf } from './groups.ts'
import { itemWords } from './itemWords.ts'

/** The founding checklist, done or not: by stage, or in the order that `subject` names. What it says, its page, Word and plain text say alike. */
export const maker = makerOf({
  id: 'checklist',
  bundles: ['checklist', 'stages', 'placesPaper', ...titleBundles],
  make: ({ now, naming, subject, words, formats }) => {
    const { checklist: said, shell } = words
    const facts = checklistFacts(now)
    const owner = ownerOn(now, naming, words)
    const { titleOf, conditionOf } = itemWords(now, naming, words, formats)
    const groups = groupsOf(facts.items, subject, { owner, words, formats })
    const thisYear = now.today.slice(0, 4)
    const day = (date: string) => (date.startsWith(thisYear) ? formats.tinyDate(date) : formats.paperDate(date))
    const fact = (condition: Pick<Condition, 'stage' | 'id'>): string | undefined => {
      const known = checklistFact(now, naming, condition)
      return known && factWords(known, { words: said, criteria: words.placesPaper.criteria, formats, day })
    }
    const aside = (item: ChecklistItem, withOwner: boolean): Text | undefined => {
      if (item.kind === 'condition') return fact(item)
      const known = item.done ? item.brings.flatMap((each) => fact(each) ?? [])[0] : undefined
      const isPast = !item.done && item.date !== undefined && item.date < now.today
      const on = item.done ? item.doneOn : item.date
      const when = on === undefined ? undefined : isPast ? said.wasDue(day(on)) : day(on)
      const who = withOwner && item.owner ? owner(item.owner) : undefined
      const all = [when, known ?? who].filter((each) => each !== undefined && each !== '').join(' · ')
      if (all === '') return undefined
      return isPast ? [{ text: all, strong: true }] : all
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
              items: items.map((item) => {
                const known = aside(item, !isPerson)
                // What a task that is done has brought about stands at its end; until then each has a box of its own.
                const parts = item.done ? [] : item.brings
                return {
                  id: item.key,
                  text: titleOf(item),
                  done: item.done,
                  ...(known === undefined ? {} : { aside: known }),
                  ...(parts.length === 0
                    ? {}
                    : {
                        parts: parts.map((each) => {
                          const holds = fact(each)
                          return {
                            text: conditionOf(each),
                            done: each.done,
                            ...(holds === undefined ? {} : { aside: holds }),
                          }
                        }),
                      }),
                }
              }),
            },
      ]),
      foot: `${said.foot} ${said.yearOf(thisYear)}`,
    }
  },
})
