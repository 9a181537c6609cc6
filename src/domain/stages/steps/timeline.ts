import { outline } from '../section.ts'

export const timelineSteps = outline({
  id: 'timeline',
  lists: ['tasks'],
  steps: [
    { id: 'date', asks: ['firstMeeting', 'firm'] },
    { id: 'line', list: 'tasks' },
    { id: 'agree', asks: ['ownersAgreed', 'reviewOn'] },
    { id: 'after', asks: ['held', 'heldOn', 'came', 'reviewedOn', 'outcome'] },
  ],
})
