import { outline } from '../section.ts'

export const connectionsSteps = outline({
  id: 'connections',
  lists: ['connections'],
  steps: [
    { id: 'list', list: 'connections' },
    { id: 'week' },
    { id: 'contact', asks: ['contactKind', 'publicContact', 'testedBy', 'testedOn'] },
    { id: 'involvement', asks: ['involvement', 'helper', 'helperEndsAfter', 'helperEndsOn'] },
  ],
})
