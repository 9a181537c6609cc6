import { isFirstDated } from '../setting.ts'
import { outline } from '../section.ts'

export const coreGroupSteps = outline({
  id: 'coreGroup',
  lists: ['people', 'duties'],
  steps: [
    { id: 'people', list: 'people' },
    { id: 'search', asks: ['lookIn', 'searchUntil', 'noticeReplyBy', 'noticeWords', 'messageWords'] },
    { id: 'duties', list: 'duties' },
    { id: 'ask', asks: ['askAbout', 'askOwn'], more: true },
    { id: 'terms', list: 'duties', asks: ['termMonths'], more: true },
    { id: 'training', asks: ['trainingWhat', 'trainingWho', 'trainingBy', 'handbook'], more: true },
    { id: 'succession', asks: ['couldLead', 'practices', 'practiceOn', 'noticeWeeks', 'stepsIn'], more: true },
    { id: 'loadAgain', asks: ['loadSeen', 'loadNextOn'], more: true, when: isFirstDated },
    { id: 'care', asks: ['restOn', 'restUntil', 'restStandIn'], more: true },
  ],
})
