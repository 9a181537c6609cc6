import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const connections = {
  title: 'Community connections',
  steps: {
    list: 'Who can refer people',
    contact: 'Group contact',
    involvement: 'A professional’s part',
    gatekeepers: 'More people to tell',
    log: 'Contact log',
    confirm: 'Last confirmed',
    word: 'Word of mouth',
    continuum: 'How much professionals do',
  },
} satisfies ShortWords<StepId<'connections'>>
