import { outline } from '../section.ts'
import { bothWays, inRoom, online } from '../setting.ts'

export const placeSteps = outline({
  id: 'place',
  lists: ['places'],
  steps: [
    { id: 'places', list: 'places', when: inRoom },
    { id: 'compare', asks: ['chosen', 'why', 'stepFreeWay', 'paidBy'], when: inRoom },
    { id: 'book', asks: ['datesConfirmed', 'onSite', 'fallback', 'fallbackPlace'], when: inRoom },
    { id: 'online', asks: ['platform', 'dialIn', 'timeLimit', 'waitingRoom'], when: online },
    { id: 'hosts', asks: ['host', 'coHost'], when: online },
    { id: 'visit', more: true, when: inRoom },
    { id: 'weights', asks: ['transitWeight', 'safeWalkWeight', 'neutralWeight'], more: true, when: inRoom },
    { id: 'weightsRoom', asks: ['sizeWeight', 'longBookingWeight', 'kitchenWeight'], more: true, when: inRoom },
    { id: 'times', asks: ['clashes', 'lastBusAt', 'clashesWay'], more: true },
    { id: 'onlineMore', asks: ['screenRules', 'zone', 'timeZones'], more: true, when: online },
    { id: 'hybrid', asks: ['screenSeat', 'screenHeard', 'screenTurns'], more: true, when: bothWays },
    {
      id: 'losing',
      asks: ['losingTells', 'losingWays', 'losingHours', 'losingDoor', 'losingNext'],
      more: true,
      when: inRoom,
    },
  ],
})
