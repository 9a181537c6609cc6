import type { CoreGroupSubstance } from '#domain/stages/coreGroup.ts'
import type { ConditionId } from '#domain/stages/conditions.ts'
import type { LineId } from '#domain/stages/lines.ts'
import type { StandingWords } from '#words/types.ts'

/** What is still open, in a word or two. */
const gaps: Readonly<Record<ConditionId<'coreGroup'>, string>> = {
  twoAgreed: 'a second person',
  thirdOrSearch: 'a third person',
  loadFair: 'a fair share of the work',
  contactHeld: 'a contact person with a backup',
  facilitatingHeld: 'someone to lead, with a backup',
  placeHeld: 'someone for the room, with a backup',
}

function held(roles: number, unheld: number): string {
  if (roles === 1) return unheld === 0 ? 'the one role has a name' : 'the one role has no name yet'
  return unheld === 0 ? `all ${roles} roles have a name` : `${unheld} of ${roles} roles have no name yet`
}

export const coreGroup = {
  why: 'Shared work is easier. If one of you gets sick, the group goes on.',
  lines: {
    starters: 'Find a person to start it with you',
    third: 'Look for a third person',
    contact: 'Find a contact person and a backup',
    leading: 'Choose who leads, who handles the room, and their backups',
    load: 'Share the workload',
  },
  conditions: {
    twoAgreed: 'Find a person to start it with you',
    thirdOrSearch: 'Find a third person, or set a search date',
    loadFair: 'Share the workload',
    contactHeld: 'Find a contact person and a backup',
    facilitatingHeld: 'Choose who will lead, and a backup',
    placeHeld: 'Choose who handles the room, and a backup',
  },
  line: ({ agreed, asked, duties, unheld, open }: CoreGroupSubstance): string => {
    const has = [
      agreed < 2 ? 'You’re the only one so far' : `${agreed} have agreed`,
      asked > 0 ? `${asked} asked` : '',
      duties === 0 ? '' : held(duties, unheld),
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.')
    if (open.length === 0) return has
    const [first, second] = open.map((each) => gaps[each])
    const rest = open.length - 2
    return rest > 0
      ? `${has} You still need ${first}, ${second}, and ${rest} more.`
      : `${has} You still need ${[first, second].filter(Boolean).join(' and ')}.`
  },
} satisfies StandingWords<ConditionId<'coreGroup'>, LineId<'coreGroup'>> & {
  readonly line: (facts: CoreGroupSubstance) => string
}
