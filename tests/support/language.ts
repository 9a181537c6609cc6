import { languages } from '#words/offered.ts'

/** The language that tests read: the first of those that there are. */
export const language = languages[0]
