/** How a person is named on a paper: by first name, by initials, or not at all. */
export const namings = ['first', 'initials', 'none'] as const
export type Naming = (typeof namings)[number]

/** A person's name for a paper. Undefined where it is not known, or not to be shown. Never more than the first name. */
export function nameFor(naming: Naming, name: string | undefined): string | undefined {
  const parts = (name ?? '').trim().split(/\s+/).filter(Boolean)
  const [first] = parts
  if (naming === 'none' || first === undefined) return undefined
  return naming === 'first' ? first : parts.map((part) => `${[...part][0] ?? ''}.`).join(' ')
}
