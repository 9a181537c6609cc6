import { outline } from '../section.ts'

export const timelineSteps = outline({
  id: 'timeline',
  lists: ['tasks', 'meetings', 'enquiries', 'evaluations', 'reviews'],
  steps: [
    { id: 'date' },
    { id: 'line', list: 'tasks' },
    { id: 'after' },
    { id: 'diary', list: 'meetings', more: true, when: 'firstIsDated' },
    { id: 'enquiries', list: 'enquiries', more: true, when: 'firstIsDated' },
    {
      id: 'follow',
      more: true,
    },
    { id: 'evaluations', list: 'evaluations', more: true, when: 'firstIsDated' },
    { id: 'reviews', list: 'reviews', more: true, when: 'firstIsDated' },
  ],
})
