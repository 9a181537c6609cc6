/** How a person is named on a paper: in full, by first name, by initials, or not at all. */
export const namings = ['full', 'first', 'initials', 'none'] as const
export type Naming = (typeof namings)[number]

/** A person's name for a paper. Undefined where it is not known, or not to be shown. */
export function nameFor(naming: Naming, name: string | undefined): string | undefined {
  const parts = (name ?? '').trim().split(/\s+/).filter(Boolean)
  const [first] = parts
  if (naming === 'none' || first === undefined) return undefined
  if (naming === 'full') return parts.join(' ')
  return naming === 'first' ? first : parts.map((part) => `${[...part][0] ?? ''}.`).join(' ')
}
