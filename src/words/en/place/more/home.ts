import type { HomeQuestion } from '#domain/stages/placeHome.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { QuestionWords } from '#words/types.ts'

/** Meeting at somebody's home: the safety questions, with both sides of what guides say. */
export const home = {
  title: 'Meeting at somebody’s home',
  text: 'Four questions first. You decide; a “no” tells you what to settle before anybody comes.',
  sides: [
    { says: 'Two guides suggest homes while a group is very small.', sources: ['ALF', 'STAM'] },
    { says: 'Three others prefer a public room.', sources: ['SHQ', 'CFS', 'TEST'] },
    { says: 'One says: never at someone’s home until you trust each other.', sources: ['CAM_R'] },
    { says: 'Two open and close, and somebody outside knows where you are.', sources: ['TTC', 'POS'] },
  ] satisfies readonly { readonly says: string; readonly sources: readonly SourceKey[] }[],
  sidesHeading: 'What guides say',
  only: 'It is the only place on your list. Add one public room, so that you have a choice.',
  addOther: 'Go to the places',
  paper: 'The app keeps this address off the notice, off printed sheets and off every public paper.',
  settled: 'All four are settled.',
  open: (count: number) =>
    count === 1 ? 'One of the four is not settled yet.' : `${count} of the four are not settled yet.`,
  questions: {
    homeKnown: {
      label: 'Do you know and trust everybody who would come?',
      why: 'One guide says: never at someone’s home until you trust each other.',
      sources: ['CAM_R'],
    },
    homeTwo: {
      label: 'Are two of you there to open and to close?',
      why: 'Two open and close, so that nobody is alone with somebody they hardly know.',
      sources: ['TTC', 'ours'],
    },
    homeTold: {
      label: 'Does somebody else know where you are, and when you will be back?',
      why: 'One guide says to tell somebody where you are, another to check in and out.',
      sources: ['TTC', 'POS'],
    },
    homeUnlisted: {
      label: 'Is the address on no flyer, list or web page?',
      hint: 'Members hear it from a person.',
      why: 'Whoever lives there cannot take the address back once it is out.',
      sources: ['ours'],
    },
  } satisfies Record<HomeQuestion, QuestionWords>,
  options: { yes: 'Yes', no: 'No' },
}
