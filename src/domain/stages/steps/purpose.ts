import { outline } from '../section.ts'

export const purposeSteps = outline({
  id: 'purpose',
  lists: ['discussions', 'parts', 'rules'],
  steps: [
    { id: 'talks', list: 'discussions' },
    { id: 'who', asks: ['statement', 'mayCome', 'openness', 'sizeFew', 'sizeMany'] },
    { id: 'rhythm', asks: ['rhythm', 'nth', 'weekday', 'startTime', 'length'] },
    { id: 'order', list: 'parts', asks: ['leading', 'firstLeaders'] },
    { id: 'rules', list: 'rules', asks: ['confidentiality', 'limits', 'crisis', 'crisisChecked', 'money', 'moneyNote'] },
  ],
})
