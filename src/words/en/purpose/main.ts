import type { StepId } from '#domain/stages/sections.ts'
import type { PageWords } from '#words/types.ts'
import { meeting } from './meeting.ts'
import { questions } from './questions.ts'
import { rules } from './rules.ts'
import { talks } from './talks.ts'
import { who } from './who.ts'
import type { more as morePages } from './more.ts'

/** Purpose and format: the third stage. */
export const main = {
  pages: {
    talks: {
      heading: 'What will you talk through first?',
      lead: 'Two planning talks are enough. We suggest 60 to 90 minutes each.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Each of you may hope for something different. It’s easier to find out now than in front of newcomers.',
          'A counselor can help at first. The group is yours, so one of you could take over soon.',
        ],
        passage: 'Several discussions prior to group meetings can be useful to clarify hopes, purpose, and format.',
        sources: ['seed', 'SHU', 'CAP', 'NZ_F', 'SMH', 'ours'],
      },
    },
    who: {
      heading: 'What is the group for, and who may come?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'We print these words on your flyer and letters. They help people see whether the group is for them.',
          'Agree on who may come before you tell others about the group.',
        ],
        passage:
          'Several people contributing to the development of a group creates shared responsibility for the group and clarifies its purpose.',
        sources: ['seed', 'CAP', 'AFT', 'SHU_G', 'ours'],
      },
    },
    order: {
      heading: 'What happens at a meeting?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Many groups have a good first meeting, then lose people because there was no structure. An outline tells people what comes next and when they can go home.',
          'Some groups meet every week, others four times a year. One group needs two to three hours to organize each weekly meeting.',
        ],
        passage:
          'Group members provide emotional support to one another, learn ways to cope, discover strategies for improving their condition, and help others while helping themselves.',
        sources: ['seed', 'PSC', 'SEKO', 'TEST', 'HN', 'SHU_G'],
      },
    },
    rules: {
      heading: 'What will your group agree on?',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Many groups use rules like these. Read yours aloud at nearly every meeting.',
          'A short list is easier to remember.',
        ],
        sources: ['NB', 'FCB', 'SHU_G', 'ours'],
      },
    },
    privacy: {
      heading: 'Privacy, crisis, and money',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'People speak more freely when they know what happens to their words.',
          'The group works alongside your care, never instead of it. You don’t have to judge how someone is doing.',
        ],
        passage:
          'Self-help groups, also referred to as support groups or mutual help groups, are cost-free, voluntary groups that have no limit as to how long a person can attend.',
        sources: ['seed', 'NB', 'FCB', 'SHU_G', 'ours'],
      },
    },
  } satisfies Record<Exclude<StepId<'purpose'>, keyof (typeof morePages)['pages']>, PageWords>,

  questions,
  talks,
  who,
  meeting,
  rules,

  /** Stands over everything that is decided here before there are members. */
  draft: {
    text: 'Members confirm this at the second meeting.',
  },
} as const
