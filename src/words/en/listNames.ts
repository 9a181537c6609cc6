import type { ListName } from '#domain/plan/lists.ts'

const names: Readonly<Record<ListName, readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  duties: ['duty', 'duties'],
  discussions: ['discussion', 'discussions'],
  parts: ['part of the meeting', 'parts of the meeting'],
  rules: ['ground rule', 'ground rules'],
  places: ['place', 'places'],
  connections: ['connection', 'connections'],
  tasks: ['task', 'tasks'],
  groups: ['similar group', 'similar groups'],
  decisions: ['decision', 'decisions'],
  contacts: ['entry in the log', 'entries in the log'],
  meetings: ['meeting in the diary', 'meetings in the diary'],
  enquiries: ['enquiry', 'enquiries'],
  evaluations: ['evaluation', 'evaluations'],
  reviews: ['direction review', 'direction reviews'],
}

/** "1 person", "3 people": so many items of a list. */
export const counted = (list: ListName, count: number): string => `${count} ${names[list][count === 1 ? 0 : 1]}`
