import { outline } from '../section.ts'
import { inRoom, online } from '../setting.ts'

export const placeSteps = outline({
  id: 'place',
  lists: ['places'],
  steps: [
    { id: 'places', list: 'places', when: inRoom },
    { id: 'compare', asks: ['chosen', 'why'], when: inRoom },
    {
      id: 'book',
      asks: ['datesConfirmed', 'stepFreeWay', 'paidBy', 'onSite', 'fallback', 'fallbackPlace'],
      when: inRoom,
    },
    {
      id: 'online',
      asks: ['platform', 'host', 'coHost', 'dialIn', 'timeLimit', 'waitingRoom'],
      when: online,
    },
    {
      id: 'weights',
      asks: ['transitWeight', 'safeWalkWeight', 'neutralWeight', 'sizeWeight', 'longBookingWeight', 'kitchenWeight'],
      more: true,
      when: inRoom,
    },
  ],
})
