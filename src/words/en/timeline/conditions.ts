import type { TimelineFacts } from '#domain/stages/timeline.ts'
import type { ConditionId } from '#domain/stages/conditions.ts'
import type { LineId } from '#domain/stages/lines.ts'
import type { StandingWords } from '#words/types.ts'

const outcomes = {
  goOn: 'The group goes on',
  change: 'The group goes on with changes',
  pause: 'The group is pausing',
  join: 'You joined another group',
  end: 'The group has ended',
}

export const timeline = {
  why: 'A date and a name make it more likely that a task gets done.',
  lines: {
    date: 'Set a date for the first meeting',
    owners: 'Give each task a person and a date',
    agreed: 'Ask each person to agree to their tasks',
    review: 'Set a date for the group review',
    told: 'Say if the first meeting took place',
  },
  conditions: {
    firstDateSet: 'The first meeting has a date.',
    ownersAndDates: 'Every task up to four weeks after the first meeting has somebody to do it and a date.',
    ownersAgreed: 'Everybody who has one of these tasks has agreed to it.',
    reviewDated: 'The direction review has a date.',
    firstMeetingTold: 'You have said whether the first meeting took place.',
  },
  line: ({ dated, held, open, late, outcome }: TimelineFacts): string => {
    if (outcome !== undefined) return `${outcomes[outcome]}.`
    const first = held ? 'First meeting held' : dated ? 'First meeting dated' : 'The date is a draft'
    const tasks = open === 0 ? 'no task open' : open === 1 ? '1 task open' : `${open} tasks open`
    return `${first}, ${tasks}${late > 0 ? `, ${late} of them late` : ''}.`
  },
} satisfies StandingWords<ConditionId<'timeline'>, LineId<'timeline'>> & {
  readonly line: (facts: TimelineFacts) => string
}
