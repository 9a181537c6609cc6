import type { CoreGroupSubstance } from '#domain/stages/coreGroup.ts'
import type { ConditionId } from '#domain/stages/conditions.ts'
import type { StandingWords } from '#words/types.ts'

export const coreGroup = {
  conditions: {
    twoAgreed: 'Two people have agreed, you among them.',
    thirdOrSearch: 'A third person has agreed, or you are looking for one until a set day.',
    loadFair: 'The work is shared out, and nobody carries over an hour a month more than they offered. Or they say it is fine.',
    contactHeld: 'Public contact has a holder and a deputy who agreed.',
    facilitatingHeld: 'Facilitating has a holder and a deputy who agreed.',
    placeHeld: 'The place, or the online room, has a holder and a deputy who agreed.',
  },
  line: ({ agreed, asked, duties, unheld }: CoreGroupSubstance): string =>
    [
      agreed < 2 ? 'Only you have agreed so far' : `${agreed} have agreed`,
      asked > 0 ? `${asked} asked` : '',
      duties === 0 ? '' : unheld === 0 ? `all ${duties} duties held` : `${unheld} of ${duties} duties without a holder`,
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
} satisfies StandingWords<ConditionId<'coreGroup'>> & { readonly line: (facts: CoreGroupSubstance) => string }
