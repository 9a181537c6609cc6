import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const place = {
  title: 'Meeting place',
  steps: {
    places: 'Places',
    compare: 'Compare',
    book: 'Book it',
    online: 'Meeting online',
    hosts: 'Host and co-host',
    join: 'Link and passcode',
    weights: 'What matters on the way',
    weightsRoom: 'What matters in the room',
    visit: 'Phone call and visit',
    times: 'Day and time',
    onlineMore: 'Agreements for online meetings',
    hybrid: 'In person and online together',
    losing: 'If you lose the room',
  },
} satisfies ShortWords<StepId<'place'>>
