import type { Migration } from './migration.ts'

/** Format 4 (decision 22) adds answers and fields that older plans do not have. All of them may be missing: nothing moves. */
export const whatWasTyped: Migration = (data) => data
