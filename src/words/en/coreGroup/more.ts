import { load } from './more/load.ts'
import { pages } from './more/pages.ts'
import { people } from './more/people.ts'
import { questions } from './more/questions.ts'

/** The pages of this section under "More, when you want it". */
export const more = { pages, questions, ...people, ...load }
