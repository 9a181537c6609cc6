import { outline } from '../section.ts'

export const purposeSteps = outline({
  id: 'purpose',
  lists: ['discussions', 'parts', 'rules', 'decisions'],
  steps: [
    { id: 'talks', list: 'discussions' },
    { id: 'who', asks: ['statement', 'mayCome', 'openness', 'sizeFew', 'sizeMany'] },
    { id: 'rhythm', asks: ['rhythm', 'nth', 'weekday', 'startTime', 'length'] },
    { id: 'order', list: 'parts', asks: ['leading', 'firstLeaders'] },
    { id: 'rules', list: 'rules', asks: ['confidentiality', 'limits', 'crisis', 'crisisChecked', 'money'] },
    { id: 'decisions', list: 'decisions', more: true },
    { id: 'program', asks: ['program', 'programNote', 'life', 'lifeMeetings', 'comeAndGo'], more: true },
    { id: 'size', asks: ['growth', 'growthFrom', 'growthNote'], more: true },
    { id: 'reasons', asks: ['identityAt', 'empowermentAt', 'disclosureAt'], more: true },
    { id: 'reasonsMore', asks: ['helperAt', 'modelsAt', 'understandingAt'], more: true },
    { id: 'conduct', asks: ['crossTalk', 'advice', 'selling', 'dominating'], more: true },
    { id: 'home', asks: ['children', 'childrenNote', 'careAtHome', 'rides'], more: true },
    {
      id: 'between',
      asks: ['between', 'betweenHours', 'betweenKeeper', 'betweenDeletion', 'betweenWeeks'],
      more: true,
    },
    {
      id: 'projects',
      asks: ['firstProject', 'firstProjectBy', 'advocacyAim', 'advocacySpeaker', 'topicsWanted'],
      more: true,
    },
    { id: 'cover', asks: ['cover', 'coverSaidBy', 'coverSaidOn', 'hostRules'], more: true },
    { id: 'cash', asks: ['cashKeeper', 'cashChecker', 'cashYear', 'cashSeen', 'moneyNote'], more: true },
  ],
})
