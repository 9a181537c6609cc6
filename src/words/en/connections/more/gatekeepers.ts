import type { OfferId } from '#domain/stages/coverageOffers.ts'
import type { SourceKey } from '#domain/sources.ts'

export const gatekeepers = {
  fitHeading: 'Best for your concern',
  fitText: 'People here often meet people who share your concern.',
  noConcern: 'Tell us what your group is about, and we’ll list the best ideas first.',
  toConcern: 'Describe your concern',
  restHeading: 'Other ideas by kind',
  onList: 'On your list',
  /** Why they can help. */
  whys: {
    specialistService: 'Staff know how survivors stay safe, and who else is safe to tell.',
    funeralHome: 'Directors meet families in the first days.',
    coroner: 'Staff meet families after a sudden death.',
    courts: 'People in the middle of a case ask what else there is.',
    school: 'Counselors know the children, and often the parents.',
    studentCounseling: 'Students tell things there that they tell no one else.',
    hospital: 'A flyer can go home with the discharge papers.',
    nurses: 'Nurses spend more time with people, and you can speak at their meetings.',
    therapist: 'Therapists know people who would like to meet others like them.',
    publicHealth: 'People ask there for help nearby.',
    pharmacy: 'People come back often, and the counter has space for cards.',
    insurer: 'Their staff talk with many people who have it.',
    employeeHelp: 'Staff help employees in private and look for places to refer them.',
    seniorServices: 'Staff know many people who live alone or care for someone.',
    clergy: 'Many people turn to clergy first. Their bulletins reach everyone there.',
    familyDoctor: 'The front desk knows what can go in the waiting room.',
    nationalBody: 'Many have materials, and people search their lists of groups.',
    clearinghouse: 'People who search for a group look there.',
    socialWorker: 'Social workers find help for people.',
    helpline: 'Callers ask for a group nearby.',
    otherGroups: 'Their members may meet people your group would fit better.',
    library: 'Everyone can come in, and most have a bulletin board.',
    calendar: 'A calendar reaches people no one refers.',
    broadcast: 'Radio and TV reach people who don’t read bulletin boards.',
  } satisfies Record<OfferId, string>,
  /** What they need where it differs from others of their kind. */
  needs: {
    hospital: 'Bring a flyer and a fact sheet for the discharge papers. Ask for the public relations office.',
    nurses: 'Bring cards, and offer to speak for ten minutes at one of their meetings.',
    pharmacy: 'Bring cards for the counter and a flyer for the window.',
    insurer: 'Send a short letter and a fact sheet. Ask who knows about self-help groups.',
    broadcast: 'Send two or three sentences to read aloud. Say what, when, and who it’s for.',
  } satisfies Partial<Record<OfferId, string>>,
  basis: 'These ideas come from guides for founders. The reasons and the order are our suggestion.',
  sources: ['CG_L4', 'BVA', 'GWO', 'NJ_P', 'HB', 'AA_I', 'REL', 'ICA_K', 'AP', 'ours'] satisfies SourceKey[],
}
