import { outline } from '../section.ts'

export const expectationsSteps = outline({
  id: 'expectations',
  lists: [],
  steps: [
    { id: 'effort', asks: ['months', 'sharers'] },
    { id: 'turnout', asks: ['firstTurnout', 'laterFew', 'laterMany', 'hearing', 'helperMeetings'] },
    { id: 'balance', asks: ['giving', 'receiving', 'organizing'] },
    {
      id: 'compare',
      asks: [
        'monthsReply',
        'hoursReply',
        'sharersReply',
        'firstTurnoutReply',
        'laterReply',
        'balanceReply',
        'hearingReply',
        'helperReply',
      ],
    },
    { id: 'hours', asks: ['shortfall', 'shortfallNote'] },
    { id: 'readiness', more: true },
  ],
})
