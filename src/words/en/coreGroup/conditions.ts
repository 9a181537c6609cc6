import type { CoreGroupSubstance } from '#domain/stages/coreGroup.ts'
import type { ConditionId } from '#domain/stages/conditions.ts'
import type { LineId } from '#domain/stages/lines.ts'
import type { StandingWords } from '#words/types.ts'

/** What is still open, in a word or two. */
const gaps: Readonly<Record<ConditionId<'coreGroup'>, string>> = {
  twoAgreed: 'a second person',
  thirdOrSearch: 'a third person, or a search with an end',
  loadFair: 'a fair share of the work',
  contactHeld: 'two people for public contact',
  facilitatingHeld: 'two people to facilitate',
  placeHeld: 'two people for the place or the online room',
}

function held(duties: number, unheld: number): string {
  if (duties === 1) return unheld === 0 ? 'the one duty held' : 'the one duty without a holder'
  return unheld === 0 ? `all ${duties} duties held` : `${unheld} of ${duties} duties without a holder`
}

export const coreGroup = {
  why: 'Work that is shared is easier to carry. If one of you is ill, the group goes on.',
  lines: {
    starters: 'Find a person to start it with you',
    third: 'Look for a third person',
    contact: 'Find a contact person and a backup',
    leading: 'Choose who leads, who minds the place, and their backups',
    load: 'Share the workload',
  },
  conditions: {
    twoAgreed: 'Two people have agreed, you among them.',
    thirdOrSearch: 'A third person has agreed, or you are looking for one until a set day.',
    loadFair:
      'The work is shared out, and nobody carries over an hour a month more than they offered. Or they say it is fine.',
    contactHeld: 'Public contact has a holder and a deputy who agreed.',
    facilitatingHeld: 'Facilitating has a holder and a deputy who agreed.',
    placeHeld: 'The place, or the online room, has a holder and a deputy who agreed.',
  },
  line: ({ agreed, asked, duties, unheld, open }: CoreGroupSubstance): string => {
    const has = [
      agreed < 2 ? 'Only you have agreed so far' : `${agreed} have agreed`,
      asked > 0 ? `${asked} asked` : '',
      duties === 0 ? '' : held(duties, unheld),
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.')
    if (open.length === 0) return has
    const [first, second] = open.map((each) => gaps[each])
    const rest = open.length - 2
    return `${has} Still open: ${[first, second].filter(Boolean).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`
  },
} satisfies StandingWords<ConditionId<'coreGroup'>, LineId<'coreGroup'>> & {
  readonly line: (facts: CoreGroupSubstance) => string
}
