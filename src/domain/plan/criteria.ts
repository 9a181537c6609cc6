/**
 * What a place is asked about. Knock-outs lead a comparison, the others are weighted by the founder.
 * After the field guide, section 6 (access, reach, privacy, running).
 */
export const knockOuts = ['stepFree', 'toilet', 'free', 'private', 'slot'] as const
export const weighted = ['transit', 'safeWalk', 'neutral', 'size', 'longBooking', 'kitchen'] as const
/** Looked at on the spot as well; they knock nothing out and carry no weight [PC][RH][TTC]. */
export const onVisit = ['signs', 'lighting', 'hearing'] as const
export const criteria = [...knockOuts, ...weighted] as const

export type KnockOut = (typeof knockOuts)[number]
export type Weighted = (typeof weighted)[number]
export type Criterion = (typeof criteria)[number]
export type VisitCriterion = (typeof onVisit)[number]
