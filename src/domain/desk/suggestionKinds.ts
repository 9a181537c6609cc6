/** What a counselor can put forward in a session. `wording` is an answer in words to a question of the page. */
export const suggestionKinds = ['place', 'connection', 'group', 'task', 'rule', 'wording'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]
