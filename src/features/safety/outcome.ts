/** What came of setting it or taking it away: said where the form was, which is no longer there. */
export type Outcome = { readonly is: 'set'; readonly left: number } | { readonly is: 'off' }
