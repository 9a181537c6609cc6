/** How a chair looks: not started, under way, ready, needs another look. */
export type Look = 'empty' | 'part' | 'done' | 'again'
