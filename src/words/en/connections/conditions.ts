import type { ConnectionsSubstance } from '#domain/stages/connections.ts'
import type { ConditionId } from '#domain/stages/conditions.ts'
import type { LineId } from '#domain/stages/lines.ts'
import type { StandingWords } from '#words/types.ts'

export const connections = {
  why: 'People who meet those you want to reach can tell them about your group.',
  lines: {
    list: 'List three connections',
    contact: 'Set up a group contact, and test it',
    part: 'Agree on a professional’s part',
    reach: 'Contact them, and get one yes',
    next: 'Set a next step for each connection',
  },
  conditions: {
    hasList: 'List three connections',
    contactTested: 'Set up a group contact, and test it',
    involvementAgreed: 'Agree on a professional’s part, and when it ends',
    contactedEnough: 'Contact five connections (three if rare or unlisted)',
    oneYes: 'Get one yes to list or refer',
    nextSteps: 'Set a next step for each connection',
    onlineListing: 'Get listed in one group directory',
  },
  line: ({ onList, contacted, saidYes, contactTested }: ConnectionsSubstance): string => {
    const list =
      onList === 0 ? 'No one on the list yet' : `${onList} on the list, ${contacted} contacted, ${saidYes} said yes`
    return contactTested ? `${list}. Group contact tested.` : `${list}.`
  },
} satisfies StandingWords<ConditionId<'connections'>, LineId<'connections'>> & {
  readonly line: (facts: ConnectionsSubstance) => string
}
