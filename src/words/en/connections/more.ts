import type * as choices from '#domain/plan/choices.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'
import { confirm } from './more/confirm.ts'
import { continuum } from './more/continuum.ts'
import { gatekeepers } from './more/gatekeepers.ts'
import { entry, log } from './more/log.ts'
import { pages } from './more/pages.ts'
import { word } from './more/word.ts'

/** The pages of this section under "More, when you want it". */
export const more = {
  pages,
  entry,
  gatekeepers,
  log,
  confirm,
  word,
  continuum,
  questions: {
    inviters: {
      label: 'Who invites people?',
      hint: 'Each asks people they know, one by one.',
      why: 'Groups have grown mostly by word of mouth. When it is said who asks, it gets done.',
      sources: ['seed', 'ours'],
    },
    inviteWords: {
      label: 'What will you say?',
      hint: 'In your own words. Say what happens there, and that a no is fine.',
      why: 'In one study 46 of 100 people in Europe who did not go to a group did not know what happens there. So say it.',
      sources: ['SCL'],
    },
    inviteEach: {
      label: 'How many people does each of you ask?',
      hint: 'Two or three are plenty: our suggestion.',
      why: 'A small number can be done in a week. Count whom you ask, not who comes: that is up to them.',
      sources: ['ours'],
    },
    invitedSoFar: {
      label: 'How many have been asked so far?',
      hint: 'All of you together. A number, no names.',
      why: 'It shows whether somebody needs help with asking. Some who ask never come. One group calls that normal.',
      sources: ['VIT', 'ours'],
    },
    invitedBy: {
      label: 'Who asked them in?',
      why: 'Professionals join at the group’s request, and stay helpers.',
      sources: ['SHC', 'SHU_K'],
      options: {
        group: 'The core group',
        founder: 'You, on your own',
        professional: { label: 'They offered it', hint: 'Then the core group can still say yes or no.' },
      },
    } satisfies ChoiceWords<(typeof choices.invitedBys)[number]>,
    helperDoes: {
      label: 'What do they do?',
      hint: 'Two or three things.',
      why: 'What was said beforehand, nobody has to guess at later.',
      sources: ['ours'],
    },
    helperDoesNot: {
      label: 'What do they not do?',
      why: 'Guides warn of helpers who take over, who stay longer than agreed, who take sides, and of talk that turns into therapy. It is easier to say before than after.',
      sources: ['WIL', 'SHU_A', 'SHU_K', 'HB'],
    },
  } satisfies { [Q in keyof Sections['connections']]?: QuestionWords },
}
