import type { Item, ListName } from '../plan/lists.ts'

/**
 * How people are reached, and what was noted about them in a talk: it goes along with a plan that is handed over only
 * where the founder says so. Free text elsewhere may hold such things too, and nobody can tell by machine.
 */
const contactFields: { readonly [L in ListName]?: readonly (keyof Item<L>)[] } = {
  people: ['reach', 'safeTimes', 'mayLeaveMessage', 'talkNotes'],
  connections: ['contact', 'reach'],
  places: ['contact', 'inCharge'],
  groups: ['reach'],
}

export const contactFieldsOf = (list: ListName): readonly string[] => contactFields[list] ?? []

/** Answers of sections that say how somebody is reached, or how to get in, as `section.question`. */
const contactQuestions: readonly string[] = [
  'about.affiliationContact',
  'about.safeCalling',
  'place.onSite',
  'place.dialIn',
  'place.joinLink',
  'place.meetingId',
  'place.passcode',
]
export const isContact = (question: string): boolean => contactQuestions.includes(question)
