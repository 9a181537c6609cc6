import type { ListName } from '#domain/plan/lists.ts'

const names: Readonly<Record<ListName, readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  duties: ['role', 'roles'],
  discussions: ['talk', 'talks'],
  parts: ['part of the meeting', 'parts of the meeting'],
  rules: ['ground rule', 'ground rules'],
  places: ['place', 'places'],
  connections: ['connection', 'connections'],
  tasks: ['task', 'tasks'],
  groups: ['similar group', 'similar groups'],
  decisions: ['decision', 'decisions'],
  contacts: ['contact in the log', 'contacts in the log'],
  meetings: ['meeting in the log', 'meetings in the log'],
  enquiries: ['person who asked', 'people who asked'],
  evaluations: ['meeting with feedback forms', 'meetings with feedback forms'],
  reviews: ['group review', 'group reviews'],
}

/** "1 person", "3 people": so many items of a list. */
export const counted = (list: ListName, count: number): string => `${count} ${names[list][count === 1 ? 0 : 1]}`
