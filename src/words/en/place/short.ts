import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const place = {
  title: 'Meeting place',
  steps: {
    places: 'Places',
    compare: 'Compare',
    book: 'Book it',
    online: 'Meeting online',
    hosts: 'Two hosts',
    join: 'Link and passcode',
    weights: 'What matters on the way',
    weightsRoom: 'What matters in the room',
    visit: 'Phone call and visit',
    times: 'Day and time',
    onlineMore: 'On screen together',
    hybrid: 'Room and screen',
    losing: 'If you lose the room',
  },
} satisfies ShortWords<StepId<'place'>>
