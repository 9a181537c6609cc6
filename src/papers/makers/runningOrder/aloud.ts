import type { RunningOrderFacts } from '#domain/documents/runningOrder.ts'
import type { Formats } from '#words/format.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block } from '../../blocks/block.ts'

/** Everything that is read to the room, in the order in which it is needed. The founder may change each passage. */
export function aloud(
  facts: RunningOrderFacts,
  words: Pick<Bundles, 'runningOrderPaper' | 'purpose'>,
  formats: Formats,
): readonly Block[] {
  const { aloud: say } = words.runningOrderPaper
  const { opening, rules, next, start } = facts
  const nextDay = next === undefined ? undefined : formats.longDate(next)
  return [
    { kind: 'heading', level: 2, text: say.heading },
    { kind: 'paragraph', text: say.lead, tone: 'soft' },
    title(say.opening),
    spoken(
      'opening',
      say.openingWords({ ...opening, end: opening.end === undefined ? undefined : formats.time(opening.end) }),
    ),
    title(say.why),
    spoken('why', say.whyWords),
    title(say.rules),
    ...(facts.areOurRules ? [{ kind: 'paragraph', text: say.oursRules, tone: 'soft' } satisfies Block] : []),
    spoken('rules', say.rulesLead(facts)),
    {
      kind: 'list',
      items: rules.flatMap(
        ({ std, words: own }) => own ?? (std === undefined ? [] : [words.purpose.rules.standard[std]]),
      ),
    },
    title(say.crisis),
    spoken('crisis', say.crisisWords(facts)),
    { kind: 'paragraph', text: say.crisisNote, tone: 'soft' },
    title(say.closing),
    spoken('closing', say.closingWords(facts, nextDay)),
    {
      kind: 'rows',
      rows: [
        {
          label: say.next,
          value: nextDay === undefined ? null : start === undefined ? nextDay : `${nextDay}, ${formats.time(start)}`,
        },
      ],
    },
  ]
}

const title = (text: string): Block => ({ kind: 'heading', level: 3, text })
const spoken = (passage: string, text: string): Block => ({ kind: 'paragraph', text, tone: 'spoken', passage })
