export type SaveFailure = 'full' | 'blocked' | 'overtaken' | 'vanished' | 'unknown'

/**
 * Nothing was saved, and why. `overtaken`: another tab has written this revision or a later one. `vanished`: what this
 * browser kept was cleared while the page was open, and nothing comes back by itself.
 */
export class SaveProblem extends Error {
  readonly why: SaveFailure
  constructor(why: SaveFailure, cause?: unknown) {
    super(`not saved: ${why}`, { cause })
    this.name = 'SaveProblem'
    this.why = why
  }
}

const quotaNames = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']
const quotaCodes = [22, 1014]

/** Whether an error says "no room", in any of the spellings that browsers have used. */
export function isQuotaError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const name = 'name' in error ? error.name : undefined
  const code = 'code' in error ? error.code : undefined
  return quotaNames.some((each) => each === name) || quotaCodes.some((each) => each === code)
}
