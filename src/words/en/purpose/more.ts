import type * as choices from '#domain/plan/choices.ts'
import { between } from './more/between.ts'
import { conduct } from './more/conduct.ts'
import { decisions } from './more/decisions.ts'
import { pages } from './more/pages.ts'
import { projects } from './more/projects.ts'
import { questions } from './more/questions.ts'
import { cash, cover, program, reasonPlaces, size } from './more/said.ts'

type Options<T extends readonly string[]> = Readonly<Record<T[number], string>>

/** The pages of this section under "More, when you want it". */
export const more = {
  pages,
  decision: {
    state: {
      open: 'Open',
      draft: 'Draft',
      agreed: 'Agreed by the core group',
      confirmed: 'Confirmed by members',
    } satisfies Options<typeof choices.decisionStates>,
  },
  questions,
  between,
  cash,
  conduct,
  cover,
  decisions,
  program,
  projects,
  reasonPlaces,
  size,
}
