import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const place = {
  title: 'Meeting place',
  steps: {
    places: 'Places',
    compare: 'Compare',
    book: 'Book it',
    online: 'Meeting online',
    join: 'Write down the link and passcode',
    weights: 'Say what matters on the way',
    weightsRoom: 'Say what matters in the room',
    visit: 'Prepare calls and visits',
    times: 'Check the day and time',
    onlineMore: 'Agree on rules for online meetings',
    hybrid: 'Include people online in the room',
    losing: 'Plan for losing the room',
  },
} satisfies ShortWords<StepId<'place'>>
