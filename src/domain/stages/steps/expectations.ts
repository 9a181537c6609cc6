import { outline } from '../section.ts'

export const expectationsSteps = outline({
  id: 'expectations',
  lists: [],
  steps: [{ id: 'effort' }, { id: 'compare' }, { id: 'hours' }, { id: 'readiness', more: true }],
})
