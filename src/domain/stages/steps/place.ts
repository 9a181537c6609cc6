import { outline } from '../section.ts'

export const placeSteps = outline({
  id: 'place',
  lists: ['places'],
  steps: [
    { id: 'places', list: 'places', when: 'inRoom' },
    { id: 'compare' },
    { id: 'book' },
    { id: 'online' },
    { id: 'join', more: true },
    { id: 'visit', more: true, when: 'inRoom' },
    { id: 'weights', more: true },
    { id: 'weightsRoom', more: true },
    { id: 'times', more: true },
    { id: 'onlineMore', more: true },
    { id: 'hybrid', more: true },
    {
      id: 'losing',
      more: true,
    },
  ],
})
