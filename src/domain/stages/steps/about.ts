import { said } from '../../plan/current.ts'
import { outline } from '../section.ts'
import { affiliationInQuestion, isHidden, minorsMayCome } from '../setting.ts'

/** About the group: asked before the stages, never "ready", always open to change. */
export const aboutSteps = outline({
  id: 'about',
  lists: ['groups'],
  steps: [
    { id: 'concern', asks: ['problem', 'category', 'audience', 'relation'] },
    { id: 'where', asks: ['setting', 'area', 'ages', 'rare', 'hidden'] },
    {
      id: 'young',
      asks: ['hostOrganization', 'checksBy', 'checksAgreedOn', 'secondAdult', 'parentsKnow'],
      when: minorsMayCome,
    },
    { id: 'safety', asks: ['specialistService', 'excluded', 'safeCalling', 'placeTold'], when: isHidden },
    { id: 'others', asks: ['similar', 'similarNote', 'national', 'nationalName', 'direction'] },
    { id: 'functions', asks: ['functions'] },
    { id: 'name', asks: ['name', 'planningStart', 'wish'] },
    { id: 'groups', list: 'groups', more: true },
    {
      id: 'national',
      asks: ['nationalAskedOn', 'nationalOffers', 'nationalSaid'],
      more: true,
      when: (now) => said(now.sections.about.national) !== 'no',
    },
    {
      id: 'affiliation',
      asks: ['affiliationGives', 'affiliationAsks', 'affiliationName', 'affiliationContact', 'affiliationReview'],
      more: true,
      when: affiliationInQuestion,
    },
    {
      id: 'approval',
      asks: ['approvalNeeded', 'approvalBy', 'approvalState', 'approvalOn', 'approvalTerms'],
      more: true,
    },
    { id: 'why', asks: ['ownWhy', 'part', 'publicFace'], more: true },
    { id: 'footing', asks: ['alreadyMeets', 'meetsSince', 'usuallyCome', 'newFooting'], more: true },
  ],
})
