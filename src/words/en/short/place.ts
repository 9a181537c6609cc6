import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const place = {
  title: 'Meeting place',
  steps: { places: 'Places', compare: 'Compare', book: 'Book it', online: 'Meeting online', weights: 'What matters', visit: 'Phone call and visit', times: 'Day and time', onlineMore: 'On screen together', hybrid: 'Room and screen', losing: 'If you lose the room' },
} satisfies ShortWords<StepId<'place'>>
