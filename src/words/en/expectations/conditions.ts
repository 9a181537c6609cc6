import type { ExpectationFacts } from '#domain/stages/expectations.ts'
import type { ConditionId } from '#domain/stages/conditions.ts'
import type { LineId } from '#domain/stages/lines.ts'
import type { StandingWords } from '#words/types.ts'

export const expectations = {
  why: 'Starting a group may go another way than you expect. It helps to know early.',
  lines: {
    effort: 'Say how much time you expect',
    differences: 'Reply to each real difference',
    months: 'Plan for the months that need more hours',
  },
  conditions: {
    monthsAnswered: 'Say how many months you expect',
    hoursAnswered: 'Say how many hours you can give',
    sharersAnswered: 'Say how many will share the work',
    differencesAnswered: 'Reply to each real difference',
    shortMonthsSettled: 'Plan for the months that need more hours',
  },
  line: ({ months, hours, sharers, unanswered }: ExpectationFacts): string => {
    const said = [
      months === undefined ? '' : months === 1 ? '1 month until you meet' : `${months} months until you meet`,
      hours === undefined ? '' : hours === 1 ? '1 hour a month from you' : `${hours} hours a month from you`,
      sharers === undefined ? '' : sharers === 1 ? '1 person to do the work' : `${sharers} people to share the work`,
    ].filter((part) => part !== '')
    const open =
      unanswered === 0 ? '' : unanswered === 1 ? '1 difference to look at.' : `${unanswered} differences to look at.`
    // As it was expected: on the day of the meeting it must not read as how things are.
    return [said.length === 0 ? '' : `You expected ${said.join(', ')}.`, open].filter(Boolean).join(' ')
  },
} satisfies StandingWords<ConditionId<'expectations'>, LineId<'expectations'>> & {
  readonly line: (facts: ExpectationFacts) => string
}
