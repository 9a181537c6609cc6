/** The numbers of the timeline (`stages.md`, "Timeline rules"), each in one place. Leads and margins in weeks, the rest in days or pieces. */

/** First meeting after planning start, until somebody sets a date. */
export const draftLead = 18
/** Less than this from planning start to first meeting is short notice. */
export const shortLead = 8
/** A drafted date is shown as a range, so much earlier and later. Our suggestion. */
export const draftMargin = 3
/** A draft that has gone by starts again so far from today: the earliest task before a first meeting is ten weeks ahead. */
export const redraftLead = 10
/** Tasks up to so long after the first meeting have an owner who agreed. */
export const agreedLead = 4
/** Meetings that a place confirms before it counts as booked (`stages.md` 4, our suggestion) [ALZ]. */
export const bookingCount = 3

/** Before a term ends, its duty is handed over. Our suggestion. */
export const handOverLead = 4

/** So many days before it the first meeting leads on the overview. */
export const nearDays = 2
/** What people dated themselves is told of near a meeting until it is so many days old. */
export const nearOwnDays = 7

/** Days in which a task is due soon, and into which tasks go when time is short. */
export const soonDays = 14
/** Days between two tasks that were pushed together, where there is room. */
export const squeezeStep = 2
/** A longer line is drawn in part: no plan takes three years, a date with a slip in it does. */
export const mostMonths = 36
/** Hours of a discussion that no rule knows, as of those it does. */
export const talkHours = 2
