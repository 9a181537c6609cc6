import type { Migration } from './migration.ts'

/**
 * Leads data of format `from` through every later migration in `list`, and numbers it with the format reached.
 * Throws what a migration throws.
 */
export function migrate(data: object, from: number, list: readonly Migration[]): unknown {
  const reached = list.slice(from - 1).reduce<unknown>((older, step) => step(older), data)
  return typeof reached === 'object' && reached !== null ? { ...reached, version: list.length + 1 } : reached
}
