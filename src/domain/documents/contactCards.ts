import { keepsAList } from '../questions/rules.ts'
import { isSaid, said, type Current } from '../plan/current.ts'
import { holdersOf, isWithUs } from '../stages/holders.ts'
import { isHidden } from '../stages/setting.ts'
import type { DocumentAbout } from './documents.ts'
import type { Naming } from './names.ts'
import { nameOn } from './onPaper.ts'

/** What somebody can say yes to. There is no phone list to be on: a number is asked for each time. */
export type Consent = 'call' | 'text' | 'email' | 'buddy' | 'chat' | 'ask'

export interface ContactCardsFacts {
  /** Cards on the sheet. */
  readonly count: number
  readonly consents: readonly Consent[]
  readonly keeper: string | undefined
  /** Hours in which calls are made, in the founder's words. */
  readonly hours: string | undefined
  /** `weeks` is undefined where nobody has said how many. */
  readonly deletion:
    | { readonly as: 'onLeaving' }
    | { readonly as: 'afterWeeks'; readonly weeks: number | undefined }
    | undefined
  readonly hidden: boolean
}

/** Two fill a page, with room to write. */
const cardsOnAPage = 2

/**
 * Facts of the contact cards (field guide, sections 8 and 9): one for each person, each thing by its own yes, with a day on
 * which the card is destroyed. The group is not named on a card: it may lie in a drawer at home.
 */
export function contactCardsFacts(now: Current, naming: Naming): ContactCardsFacts {
  const { between, betweenHours, betweenDeletion, betweenWeeks } = now.sections.purpose
  const ways = said(between) ?? []
  const deletion = said(betweenDeletion)
  return {
    count: cardsOnAPage,
    consents: [
      'call',
      'text',
      'email',
      ...(ways.includes('buddies') ? (['buddy'] as const) : []),
      ...(ways.includes('chat') ? (['chat'] as const) : []),
      ...(ways.includes('phoneList') ? (['ask'] as const) : []),
    ],
    keeper: nameOn(now, naming, keeperOf(now)),
    hours: said(betweenHours),
    deletion: deletion === 'afterWeeks' ? { as: deletion, weeks: said(betweenWeeks) } : deletion && { as: deletion },
    hidden: isHidden(now),
  }
}

/** Who keeps the cards: as it was settled for what happens between meetings, else who holds the duty. */
function keeperOf(now: Current): string | undefined {
  const keeper = said(now.sections.purpose.betweenKeeper)
  return isWithUs(now, keeper) ? keeper : holdersOf(now, 'contactList').holder
}

export const contactCardsAbout: DocumentAbout = {
  id: 'contactCards',
  namings: ['first', 'initials', 'none'],
  namingAtFirst: (now) => (isHidden(now) ? 'none' : 'first'),
  missing: (now) => {
    const listed = keepsAList(said(now.sections.purpose.between))
    return [
      ...(keeperOf(now) === undefined
        ? [
            listed
              ? ({ what: 'contactKeeper', at: 'purpose/between' } as const)
              : ({ what: 'contactKeeper', at: 'coreGroup/duties' } as const),
          ]
        : []),
      ...(isSaid(now.sections.purpose.betweenDeletion) ? [] : [{ what: 'deletion', at: 'purpose/between' } as const]),
    ]
  },
}
