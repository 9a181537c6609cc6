import type * as choices from '#domain/plan/choices.ts'
import { between } from './purposeMore/between.ts'
import { conduct } from './purposeMore/conduct.ts'
import { decisions } from './purposeMore/decisions.ts'
import { pages } from './purposeMore/pages.ts'
import { projects } from './purposeMore/projects.ts'
import { questions } from './purposeMore/questions.ts'
import { cash, cover, program, reasonPlaces, size } from './purposeMore/said.ts'

type Options<T extends readonly string[]> = Readonly<Record<T[number], string>>

/** The pages of this section under "More, when you want it". */
export const purposeMore = {
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
