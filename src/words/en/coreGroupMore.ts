import { load } from './coreGroupMore/load.ts'
import { pages } from './coreGroupMore/pages.ts'
import { people } from './coreGroupMore/people.ts'
import { questions } from './coreGroupMore/questions.ts'

/** The pages of this section under "More, when you want it". */
export const coreGroupMore = { pages, questions, ...people, ...load }
