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
    hasList: 'Three connections are on your list.',
    contactTested: 'The group has a public contact, and a second person has tested it.',
    involvementAgreed:
      'You have settled what part a professional takes, and when a part in your meetings or planning ends.',
    contactedEnough:
      'Five have been contacted, of three kinds. Three of two kinds are enough if your concern is rare or the group stays hidden.',
    oneYes: 'One of them has said yes: they list you or send people.',
    nextSteps: 'Everybody who has not said no has a next step with a day.',
    onlineListing: 'One list of groups shows you.',
  },
  line: ({ onList, contacted, saidYes, contactTested }: ConnectionsSubstance): string => {
    const list =
      onList === 0 ? 'Nobody on the list yet' : `${onList} on the list, ${contacted} contacted, ${saidYes} said yes`
    return contactTested ? `${list}. Public contact tested.` : `${list}.`
  },
} satisfies StandingWords<ConditionId<'connections'>, LineId<'connections'>> & {
  readonly line: (facts: ConnectionsSubstance) => string
}
