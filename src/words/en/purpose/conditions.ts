import type { PurposeSubstance } from '#domain/stages/purpose.ts'
import type { ConditionId } from '#domain/stages/conditions.ts'
import type { LineId } from '#domain/stages/lines.ts'
import type { StandingWords } from '#words/types.ts'

export const purpose = {
  why: 'If you agree now, no one has to guess later.',
  lines: {
    talks: 'Hold two planning talks',
    who: 'Write what it’s for, and who may come',
    rhythm: 'Choose a day, a time, and a length',
    meeting: 'Plan the meeting, and who leads it',
    rules: 'Draft privacy, crisis steps, and costs',
  },
  conditions: {
    twoTalksHeld: 'Hold two planning talks on different topics',
    statementDrafted: 'Draft what the group is for',
    whoDrafted: 'Draft who may come',
    agesDrafted: 'Say which ages may come',
    opennessDrafted: 'Choose an open or closed group',
    rhythmDrafted: 'Choose a day, a time, and a length',
    orderFits: 'Fit the meeting outline into two hours',
    leadersDrafted: 'Name who leads the first three meetings',
    confidentialityDrafted: 'Draft what stays private, and its limits',
    crisisDrafted: 'Draft your crisis steps',
    moneyDrafted: 'Decide how you will cover costs',
    hostForMinors: 'Find a host organization, and agree on checks',
    safetyDrafted: 'Draft how you will keep people safe',
  },
  /** The stage in one line, for the overview. */
  line: ({ talks, held, rules, minutes }) =>
    [
      talks === 0 ? 'No talk planned yet' : `${held} of ${talks} ${talks === 1 ? 'talk' : 'talks'} held`,
      ...(minutes > 0 ? [`a meeting of ${minutes} minutes`] : []),
      ...(rules > 0 ? [rules === 1 ? 'one ground rule' : `${rules} ground rules`] : []),
    ]
      .join(', ')
      .concat('.'),
} satisfies StandingWords<ConditionId<'purpose'>, LineId<'purpose'>> & {
  readonly line: (facts: PurposeSubstance) => string
}
