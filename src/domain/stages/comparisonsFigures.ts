/**
 * What guides and groups report, and where a difference from it begins to be real (`stages.md`, "Expectation
 * comparisons"). The figures reported are the sources'; where a difference begins is our suggestion.
 */

/** Months until regular meetings: up to 6 in many cases [seed]. Real below half of that, or above twice as much. */
export const formingMonths = { least: 3, most: 12 }
/** People who share the work: 2–3 [AA], 3–4 [CAP], 4–6 [SHQ]. */
export const sharing = { least: 2, most: 6 }
/** People at the first meeting: five or six is workable [CG-L4], 10–12 is the most that a guide waits for [TEST]; two is a meeting. */
export const firstMeeting = { least: 2, most: 12 }
/** People after six months: talking groups 8–12 [SEKO], split above 12 [CG-D]; groups begin at three [SHQ-I]. */
export const afterHalfAYear = { least: 3, most: 12 }
/** Meetings with a professional: 3 [BE], up to 8 [IGS], 3–10 and never more [SHU-A]. None is an answer too. */
export const helperMeetings = { least: 0, most: 10 }
/** Ways in which people hear of the group: try two, not one. */
export const hearingLeast = 2
/** Hours a month that may be asked beyond an offer before it matters, as for the core group. */
export const hoursLeeway = 1
/** Of the points, from where on organizing is heavy (field guide §3). */
export const heavyOrganizing = 7

/** What others report, as it is drawn: from the one number to the other. */
export const drawn = {
  months: [6, 6],
  sharers: [2, 6],
  firstTurnout: [5, 6],
  later: [8, 12],
  helper: [3, 10],
} as const
