import * as z from 'zod/mini'
import * as choices from '../../plan/choices.ts'
import { amount, day, longText, oneOf, pastDay, text, yesNo } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

export const personFields = {
  name: { answer: text, closed: 'names' },
  stance: { answer: oneOf(choices.stances), closed: 'stands' },
  hours: { answer: amount({ unit: 'hoursAMonth', most: 300, aMonth: true }) },
  /** Their area or time zone, where people live far apart. */
  where: { answer: text },
  until: { answer: day },
  reach: { answer: text },
  brings: { answer: longText },
  safeTimes: { answer: text, closed: 'theirs' },
  mayLeaveMessage: { answer: yesNo, closed: 'theirs' },
  mayBeListed: { answer: yesNo, closed: 'theirs' },
  mayBePublic: { answer: yesNo, closed: 'theirs' },
  /** They carry more than they offered and said that it is fine. */
  moreIsFine: { answer: yesNo, closed: 'theirs' },
  /** They were asked what a candidate is asked. */
  talkedOn: { answer: pastDay, closed: 'happened' },
  talkNotes: { answer: longText, closed: 'noted' },
} as const satisfies Fields

export const person = itemOf(personFields, {
  /** The founder. Exactly one item has it, made with the plan. */
  you: z.exactOptional(z.literal(true)),
})
