import { said, type Current } from '../../plan/current.ts'
import { outline } from '../section.ts'

/** What is for the time after the first meeting shows once that has a day. */
const hasFirst = (now: Current): boolean => {
  const { firstMeeting, held } = now.sections.timeline
  return said(held) === 'yes' || said(firstMeeting) !== undefined
}

export const timelineSteps = outline({
  id: 'timeline',
  lists: ['tasks', 'meetings', 'enquiries', 'evaluations', 'reviews'],
  steps: [
    { id: 'date', asks: ['firstMeeting', 'firm'] },
    { id: 'line', list: 'tasks' },
    { id: 'agree', asks: ['ownersAgreed', 'reviewOn'] },
    { id: 'after', asks: ['held', 'heldOn', 'came', 'reviewedOn', 'outcome'] },
    { id: 'diary', list: 'meetings', more: true, when: hasFirst },
    { id: 'enquiries', list: 'enquiries', more: true, when: hasFirst },
    {
      id: 'follow',
      asks: ['followWho', 'followDays', 'missedWho', 'missedAfter', 'followWords'],
      more: true,
      when: hasFirst,
    },
    { id: 'evaluations', list: 'evaluations', more: true, when: hasFirst },
    { id: 'reviews', list: 'reviews', more: true, when: hasFirst },
  ],
})
