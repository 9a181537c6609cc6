import type { StepAddress } from './sections.ts'

/**
 * Pages that are the founder's alone: what they ask is nobody else's business. While somebody sits beside the founder they
 * are closed, and every way to a page asks here: addresses, links, lists of pages, the page to come back to.
 */
const steps = ['about/why', 'coreGroup/care', 'expectations/readiness'] as const satisfies readonly StepAddress[]
/** Of no plan. */
const outside: readonly string[] = ['sure']

export type FoundersAlone = (typeof steps)[number]

const within: readonly string[] = steps

/** A page of a section that a counselor may see. */
export const isForBoth = (page: StepAddress): page is Exclude<StepAddress, FoundersAlone> => !isFoundersAlone(page)

/** A page behind its plan, as `expectations/readiness`; what follows it in an address makes no difference. */
export const isFoundersAlone = (page: string): boolean =>
  within.some((each) => page === each || page.startsWith(`${each}/`))

/** The same of the parts of a whole address, the plan first where there is one. */
export const isFoundersAloneAt = (parts: readonly string[]): boolean =>
  (parts.length === 1 && outside.includes(parts.join())) || isFoundersAlone(parts.slice(1).join('/'))
