import * as z from 'zod/mini'
import { amount, answer, date, ref, text, yesNo } from './answer.ts'
import * as choices from './choices.ts'

/**
 * The lists of a plan. Every item has a stable id, so that copies can be merged. An item taken from the field guide
 * keeps `std`, its key there, and shows the guide's words until the founder writes their own.
 */
const item = { id: z.string(), std: z.exactOptional(z.string()) }
const finding = answer(z.enum(choices.findings))

export const person = z.object({
  ...item,
  /** The founder. Exactly one item has it, made with the plan. */
  you: z.exactOptional(z.literal(true)),
  name: answer(text),
  stance: answer(z.enum(choices.stances)),
  hours: answer(amount),
  until: answer(date),
  reach: answer(text),
  brings: answer(text),
  safeTimes: answer(text),
  mayLeaveMessage: answer(yesNo),
  mayBeListed: answer(yesNo),
  mayBePublic: answer(yesNo),
  /** They carry more than they offered and said that it is fine. */
  moreIsFine: answer(yesNo),
})

export const duty = z.object({
  ...item,
  title: answer(text),
  holder: answer(ref),
  deputy: answer(ref),
  hoursBefore: answer(amount),
  hoursAfter: answer(amount),
})

export const discussion = z.object({
  ...item,
  topics: answer(z.array(z.enum(choices.talkTopics))),
  date: answer(date),
  where: answer(text),
  /** A person's id, or `counselor`. */
  facilitator: answer(ref),
  held: answer(yesNo),
  came: answer(z.array(ref)),
  notes: answer(text),
  decided: answer(text),
})

/** One part of a meeting's running order. */
export const part = z.object({
  ...item,
  title: answer(text),
  minutes: answer(amount),
  serves: answer(z.array(z.enum(choices.serves))),
  /** Time that is shared out among everybody in the room. */
  shared: answer(yesNo),
})

export const rule = z.object({ ...item, words: answer(text) })

export const placeItem = z.object({
  ...item,
  name: answer(text),
  kind: answer(z.enum(choices.placeKinds)),
  address: answer(text),
  contact: answer(text),
  cost: answer(text),
  timesFree: answer(text),
  learnedBy: answer(ref),
  learnedOn: answer(date),
  stepFree: finding, stepFreeNote: answer(text),
  toilet: finding, toiletNote: answer(text),
  free: finding, freeNote: answer(text),
  private: finding, privateNote: answer(text),
  slot: finding, slotNote: answer(text),
  transit: finding, transitNote: answer(text),
  safeWalk: finding, safeWalkNote: answer(text),
  neutral: finding, neutralNote: answer(text),
  size: finding, sizeNote: answer(text),
  longBooking: finding, longBookingNote: answer(text),
  kitchen: finding, kitchenNote: answer(text),
})

export const connection = z.object({
  ...item,
  organization: answer(text),
  kind: answer(z.enum(choices.connectionKinds)),
  contact: answer(text),
  reach: answer(text),
  state: answer(z.enum(choices.connectionStates)),
  lastOn: answer(date),
  nextOn: answer(date),
  nextWhat: answer(text),
  owner: answer(ref),
})

/** A task of the founder's own making. Tasks that follow from rules are never stored, only overridden. */
export const task = z.object({
  ...item,
  title: answer(text),
  date: answer(date),
  owner: answer(ref),
  hours: answer(amount),
  stage: answer(z.enum(['coreGroup', 'expectations', 'purpose', 'place', 'connections', 'timeline'])),
  done: answer(yesNo),
})

export const listsSchema = z.object({
  people: z.array(person),
  duties: z.array(duty),
  discussions: z.array(discussion),
  parts: z.array(part),
  rules: z.array(rule),
  places: z.array(placeItem),
  connections: z.array(connection),
  tasks: z.array(task),
})
export type Lists = z.infer<typeof listsSchema>
export type ListName = keyof Lists
export type Item<L extends ListName> = Lists[L][number]
export const listNames: readonly ListName[] = ['people', 'duties', 'discussions', 'parts', 'rules', 'places', 'connections', 'tasks']
