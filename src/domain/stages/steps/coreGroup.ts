import { outline } from '../section.ts'

export const coreGroupSteps = outline({
  id: 'coreGroup',
  lists: ['people', 'duties'],
  steps: [
    { id: 'people', list: 'people' },
    { id: 'search', asks: ['lookIn', 'searchUntil', 'noticeReplyBy', 'noticeWords', 'messageWords'] },
    { id: 'duties', list: 'duties' },
  ],
})
