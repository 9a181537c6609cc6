import { amount, day, oneOf, person, text, yesNo } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

/** A task of the founder's own making. Tasks that follow from rules are never stored, only overridden. */
export const taskFields = {
  title: { answer: text, closed: 'names' },
  date: { answer: day },
  owner: { answer: person },
  hours: { answer: amount({ unit: 'hours', most: 500 }) },
  stage: {
    answer: oneOf(['coreGroup', 'expectations', 'purpose', 'place', 'connections', 'timeline']),
    closed: 'names',
  },
  done: { answer: yesNo, closed: 'stands' },
} as const satisfies Fields

export const task = itemOf(taskFields)
