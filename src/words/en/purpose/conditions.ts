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
    twoTalksHeld: 'You have held two discussions on different topics, each with two or more of the core group.',
    statementDrafted: 'What the group is for is drafted.',
    whoDrafted: 'Who may come is drafted.',
    agesDrafted: 'You have said whether it is for adults only.',
    opennessDrafted: 'Open or closed is drafted.',
    rhythmDrafted: 'How often you meet, on which day and how long, is drafted.',
    orderFits: 'The running order fits the time, and that is two hours at most.',
    leadersDrafted: 'Who leads the first three meetings is drafted.',
    confidentialityDrafted: 'What stays in the group is drafted, with its limits.',
    crisisDrafted: 'What you do in a crisis is drafted.',
    moneyDrafted: 'How costs are met is drafted.',
    hostForMinors: 'A host organization stands behind the group, and the checks on adults are agreed.',
    safetyDrafted: 'How people are kept safe is drafted, with safe times to call and the way members learn the place.',
  },
  /** The stage in one line, for the overview. */
  line: ({ talks, held, rules, minutes }) =>
    [
      talks === 0
        ? 'No discussion planned yet'
        : `${held} of ${talks} ${talks === 1 ? 'discussion' : 'discussions'} held`,
      ...(minutes > 0 ? [`a meeting of ${minutes} minutes`] : []),
      ...(rules > 0 ? [rules === 1 ? 'one ground rule' : `${rules} ground rules`] : []),
    ]
      .join(', ')
      .concat('.'),
} satisfies StandingWords<ConditionId<'purpose'>, LineId<'purpose'>> & {
  readonly line: (facts: PurposeSubstance) => string
}
