/** Points that are split between giving, receiving and organizing (field guide §3). */
export const balancePoints = 10
/** Months. Longer terms are no terms. Our suggestion; in A.A. groups they run from three months to two years [AA_R][AA_NY]. */
export const longestTerm = 60
