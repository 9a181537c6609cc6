const reasons = ['full', 'blocked', 'overtaken'] as const
export type Refusal = (typeof reasons)[number] | 'unknown'

/** Why storage refused, as far as a screen can tell from what was thrown. */
export function refusalOf(error: unknown): Refusal {
  const why = typeof error === 'object' && error !== null && 'why' in error ? error.why : undefined
  return reasons.find((each) => each === why) ?? 'unknown'
}
