import { main } from './main.ts'
import { more } from './more.ts'

/** The words of this section: its pages, its questions, and what its screens say besides. */
export const about = {
  ...main,
  ...more,
  pages: { ...main.pages, ...more.pages },
  questions: { ...main.questions, ...more.questions },
}
