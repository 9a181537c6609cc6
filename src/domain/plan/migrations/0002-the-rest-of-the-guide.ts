import { isDictionary } from '../plainData.ts'
import type { Migration } from './migration.ts'

const newLists = ['groups', 'decisions', 'contacts', 'meetings', 'enquiries', 'evaluations', 'reviews']

/** Format 2 keeps similar groups, decisions, a log of contacts, and what happens after the first meeting. Nothing else moves. */
export const theRestOfTheGuide: Migration = (data) => {
  if (!isDictionary(data) || !isDictionary(data['plan']) || !isDictionary(data['plan']['lists'])) return data
  const { plan } = data
  return {
    ...data,
    plan: { ...plan, lists: { ...Object.fromEntries(newLists.map((list) => [list, []])), ...data['plan']['lists'] } },
  }
}
