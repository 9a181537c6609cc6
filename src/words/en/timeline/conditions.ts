import type { TimelineFacts } from '#domain/stages/timeline.ts'
import type { ConditionId } from '#domain/stages/conditions.ts'
import type { LineId } from '#domain/stages/lines.ts'
import type { StandingWords } from '#words/types.ts'

const outcomes = {
  goOn: 'The group goes on',
  change: 'The group goes on with changes',
  pause: 'The group is taking a break',
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
    told: 'Tell us if the first meeting took place',
  },
  conditions: {
    firstDateSet: 'Set a date for the first meeting',
    ownersAndDates: 'Give each task a person and a date',
    ownersAgreed: 'Ask each person to agree to their tasks',
    reviewDated: 'Set a date for the group review',
    firstMeetingTold: 'Tell us if the first meeting took place',
  },
  line: ({ dated, held, open, late, outcome }: TimelineFacts): string => {
    if (outcome !== undefined) return `${outcomes[outcome]}.`
    const first = held ? 'First meeting held' : dated ? 'First meeting has a date' : 'The date is a draft'
    const tasks = open === 0 ? 'no tasks left' : open === 1 ? '1 task left' : `${open} tasks left`
    return `${first}, ${tasks}${late > 0 ? `, ${late} past due` : ''}.`
  },
} satisfies StandingWords<ConditionId<'timeline'>, LineId<'timeline'>> & {
  readonly line: (facts: TimelineFacts) => string
}
