import { isDictionary } from '../plainData.ts'
import type { Migration } from './migration.ts'

/** Format 3 keeps passages of documents in the founder's words, who decided about a suggestion, and how long a talk is meant to last. Nothing moves. */
export const passages: Migration = (data) => {
  if (!isDictionary(data) || !isDictionary(data['plan'])) return data
  return { ...data, plan: { passages: {}, ...data['plan'] } }
}
