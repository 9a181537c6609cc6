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
      hint: 'Each person asks people they know, one at a time.',
      why: 'Groups have grown mostly by word of mouth. Naming who asks makes it more likely to happen.',
      sources: ['seed', 'ours'],
    },
    inviteWords: {
      label: 'What will you say?',
      hint: 'Say what happens at a meeting, and that a no is fine.',
      why: 'In a study in Europe, 46 of 100 people who didn’t go to a group didn’t know what happens there.',
      sources: ['SCL'],
    },
    inviteEach: {
      label: 'How many people will each of you ask?',
      hint: 'We suggest two or three.',
      why: 'You can ask a few people in a week. Count the people you ask, not the people who come.',
      sources: ['ours'],
    },
    invitedSoFar: {
      label: 'How many have you asked so far?',
      hint: 'Add up everyone’s numbers. Leave out names.',
      why: 'The count shows who could use help with asking. Some people never come, and that’s normal.',
      sources: ['VIT', 'ours'],
    },
    invitedBy: {
      label: 'Who asked the professional?',
      why: 'Professionals join when the group asks, and members stay in charge.',
      sources: ['SHC', 'SHU_K'],
      options: {
        group: 'The core group',
        founder: 'You, on your own',
        professional: { label: 'The professional offered', hint: 'The core group can still say yes or no.' },
      },
    } satisfies ChoiceWords<(typeof choices.invitedBys)[number]>,
    helperDoes: {
      label: 'What will the professional do?',
      hint: 'Name two or three things.',
      why: 'If you agree now, no one has to guess later.',
      sources: ['ours'],
    },
    helperDoesNot: {
      label: 'What won’t the professional do?',
      why: 'Some professionals take over, stay too long, take sides, or turn a meeting into therapy. Agree on limits before they start.',
      sources: ['WIL', 'SHU_A', 'SHU_K', 'HB'],
    },
  } satisfies { [Q in keyof Sections['connections']]?: QuestionWords },
}
