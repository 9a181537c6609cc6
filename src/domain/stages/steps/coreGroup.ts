import { outline } from '../section.ts'

export const coreGroupSteps = outline({
  id: 'coreGroup',
  lists: ['people', 'duties'],
  steps: [
    { id: 'people', list: 'people' },
    { id: 'search' },
    { id: 'duties', list: 'duties' },
    { id: 'notice', more: true },
    { id: 'ask', more: true },
    { id: 'terms', list: 'duties', more: true },
    { id: 'training', more: true },
    { id: 'succession', more: true },
    { id: 'loadAgain', more: true },
    { id: 'care', more: true },
  ],
})
