import type { HomeQuestion } from '#domain/stages/placeHome.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { QuestionWords } from '#words/types.ts'

/** Meeting at somebody's home: the safety questions, with both sides of what guides say. */
export const home = {
  title: 'Meeting at someone’s home',
  text: 'Answer four questions first. A no shows you what to fix before anyone comes.',
  sides: [
    { says: 'A home can work while the group is very small.', sources: ['ALF', 'STAM'] },
    { says: 'Others prefer a public room.', sources: ['SHQ', 'CFS', 'TEST'] },
    { says: 'Don’t meet at someone’s home until you trust each other.', sources: ['CAM_R'] },
    { says: 'Two people open and close, and someone else knows where you are.', sources: ['TTC', 'POS'] },
  ] satisfies readonly { readonly says: string; readonly sources: readonly SourceKey[] }[],
  sidesHeading: 'What guides suggest',
  only: 'This is your only place. Add a public room so you have a choice.',
  addOther: 'Add another place',
  paper: 'We never print a home address.',
  settled: 'All four are done.',
  open: (count: number) => (count === 1 ? 'One of the four isn’t done yet.' : `${count} of the four aren’t done yet.`),
  questions: {
    homeKnown: {
      label: 'Do you know and trust everyone who would come?',
      why: 'At home, it helps if you already trust each other.',
      sources: ['CAM_R'],
    },
    homeTwo: {
      label: 'Will two of you open and close?',
      why: 'With two, no one is alone with someone they hardly know.',
      sources: ['TTC', 'ours'],
    },
    homeTold: {
      label: 'Does someone else know where you’ll be, and until when?',
      why: 'Tell someone where you are. Check in when you get there and when you leave.',
      sources: ['TTC', 'POS'],
    },
    homeUnlisted: {
      label: 'Do you keep the address off flyers, lists, and websites?',
      hint: 'Tell members the address in person.',
      why: 'The person who lives there can’t take the address back.',
      sources: ['ours'],
    },
  } satisfies Record<HomeQuestion, QuestionWords>,
  options: { yes: 'Yes', no: 'No' },
}
