import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const connections = {
  title: 'Community connections',
  steps: {
    list: 'Who can send people',
    week: 'This week',
    contact: 'How people reach you',
    involvement: 'Professionals taking part',
    gatekeepers: 'Everybody you could tell',
    log: 'Calls, letters and visits',
    confirm: 'Last confirmed',
    word: 'Word of mouth',
    continuum: 'How far professionals come in',
  },
} satisfies ShortWords<StepId<'connections'>>
