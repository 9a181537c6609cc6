import type { OfferId } from '#domain/stages/coverageOffers.ts'
import type { SourceKey } from '#domain/sources.ts'

export const gatekeepers = {
  fitHeading: 'First, for your concern',
  fitText: 'They meet people with it more than others do.',
  noConcern: 'Say what your group is about, and those who fit it stand here first.',
  toConcern: 'Go to “What it is about”',
  restHeading: 'Others, by kind',
  onList: 'On your list',
  /** Why they can help. */
  whys: {
    specialistService: 'They know how survivors stay safe, and who else may know of you.',
    funeralHome: 'They meet families in the first days.',
    coroner: 'The office meets families after a death that nobody expected.',
    courts: 'People stand there in the middle of it, and ask what else there is.',
    school: 'They know the children, and often the parents.',
    studentCounseling: 'Students bring there what they tell nobody else.',
    hospital: 'A flyer can go home with the discharge papers.',
    nurses: 'They talk with people for longer, and you can speak at their meetings.',
    therapist: 'They know people who would gain from others like themselves.',
    publicHealth: 'People ask there for help nearby.',
    pharmacy: 'People come by again and again, and a counter has room for cards.',
    insurer: 'They are in touch with many people who have it.',
    employeeHelp: 'They help employees in confidence, and look for places to send them to.',
    seniorServices: 'They know many people who live alone or care for somebody.',
    clergy: 'Many turn to them first, and a bulletin reaches everybody there.',
    familyDoctor: 'The front desk knows what may lie in the waiting room.',
    nationalBody: 'It may have materials, and a list of groups that people search.',
    clearinghouse: 'People who search for a group look there.',
    socialWorker: 'To find help for people is their work.',
    helpline: 'Callers ask them for a group nearby.',
    otherGroups: 'They meet people whom your group would fit better.',
    library: 'Everybody may come in, and there is a board.',
    calendar: 'It reaches people whom nobody sends.',
    broadcast: 'It reaches people who read no boards.',
  } satisfies Record<OfferId, string>,
  /** What they need where it differs from others of their kind. */
  needs: {
    hospital: 'A flyer and a fact sheet that can go with the discharge papers. Ask for the public relations office.',
    nurses: 'Your offer to speak for ten minutes at one of their meetings, and cards to take along.',
    pharmacy: 'Cards for the counter and a flyer for the window.',
    insurer: 'A short letter and a fact sheet. Ask who there knows about self-help groups.',
    broadcast: 'Two or three sentences that can be read out: what, for whom, when, contact.',
  } satisfies Partial<Record<OfferId, string>>,
  basis:
    'Whom guides name, and what they send: a flyer, cards, a one-page fact sheet, a short letter, and the offer of a ten-minute talk. Why somebody fits, and who comes first for your concern, is our suggestion.',
  sources: ['CG_L4', 'BVA', 'GWO', 'NJ_P', 'HB', 'AA_I', 'REL', 'ICA_K', 'AP', 'ours'] satisfies SourceKey[],
}
