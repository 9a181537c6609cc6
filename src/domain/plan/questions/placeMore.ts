/** Asked under "More, when you want it": nobody needs these for "ready". */
export const placeMore = {}
