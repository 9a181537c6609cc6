import { decidedLines, offeredDecisions } from '#domain/stages/decisions.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Offers } from '../Offers.tsx'
import { useTalkTitle } from '#wording/useTalkTitle.ts'
import { usePlanWords } from './usePlanWords.ts'

/** What the plan says already and what discussions decided, to be taken over as decisions. */
export function DecisionOffers({ thenFocus }: { readonly thenFocus: string }) {
  const { decisions: words } = useWords('purpose')
  const now = useCurrent()
  const { addAll } = useList('decisions')
  const planWords = usePlanWords()
  const talkTitle = useTalkTitle()
  const lines = decidedLines(now)
  const talkOf = (id: string) => now.lists.discussions.find((talk) => talk.id === id) ?? { id }
  return (
    <>
      <Offers
        heading={words.fromTalks.heading}
        text={words.fromTalks.text}
        offers={lines.map((line) => ({
          id: `${line.talk} ${line.key}`,
          title: line.words,
          about: words.in(talkTitle(talkOf(line.talk))),
        }))}
        take={(ids) =>
          addAll(
            lines
              .filter((line) => ids.includes(`${line.talk} ${line.key}`))
              .map(({ key, talk, words: said, on }) => ({
                std: key,
                words: { value: said },
                state: { value: 'agreed' },
                talk: { value: talk },
                ...(on === undefined ? {} : { decidedOn: { value: on } }),
              })),
          )
        }
        thenFocus={thenFocus}
      />
      <Offers
        heading={words.fromPlan.heading}
        text={words.fromPlan.text}
        offers={offeredDecisions(now).map((id) => ({ id, title: planWords(id) ?? words.standard[id] }))}
        take={(ids) =>
          addAll(ids.map((std) => ({ std, words: { value: planWords(std) ?? '' }, state: { value: 'draft' } })))
        }
        thenFocus={thenFocus}
      />
    </>
  )
}
