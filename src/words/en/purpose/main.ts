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
      heading: 'Talk it through before you open',
      lead: 'A few discussions among the core group. An hour or an hour and a half each is enough: our suggestion.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'You may find that each of you hopes for something else. It is easier to find out around a table of your own than in front of strangers.',
          'A counselor can help you hold these talks. The group stays yours, so it helps when one of you takes over soon.',
        ],
        passage: 'Several discussions prior to group meetings can be useful to clarify hopes, purpose, and format.',
        sources: ['seed', 'SHU', 'ours'],
      },
    },
    who: {
      heading: 'What is the group for, and who may come?',
      lead: 'Draft it now. You can change every word later.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'These words go onto your flyer and into your letters. They help people see whether they are meant.',
          'Settle who may come before you tell anybody about the group.',
        ],
        passage:
          'Several people contributing to the development of a group creates shared responsibility for the group and clarifies its purpose.',
        sources: ['seed', 'CAP', 'AFT', 'ours'],
      },
    },
    rhythm: {
      heading: 'When will you meet?',
      lead: 'The same day and the same time, so that people can count on it.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Groups meet anywhere from every week to four times a year. Meeting often at the start builds trust.',
          'Every meeting asks for work too. One group reports two to three hours of organizing for each weekly meeting.',
        ],
        sources: ['SEKO', 'TEST', 'HN'],
      },
    },
    order: {
      heading: 'How does a meeting run?',
      lead: 'Put the parts in order and see whether there is time for everybody.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Many groups have a fine first meeting and then lose people because there was no structure. A plain order helps: people know what comes, and when they can go home.',
          'Each part can serve one of three things: coping, learning, or helping one another.',
        ],
        passage:
          'Group members provide emotional support to one another, learn ways to cope, discover strategies for improving their condition, and help others while helping themselves.',
        sources: ['seed', 'PSC', 'SEKO'],
      },
    },
    rules: {
      heading: 'What will you agree on?',
      lead: 'A handful of rules, what stays in the room, what you do in a crisis, and money.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'People can speak when they know what happens to their words. Say the rules aloud at every meeting, or nearly.',
          'The group helps alongside care, never instead of it. Nobody here has to judge how another person is doing.',
        ],
        passage:
          'Self-help groups, also referred to as support groups or mutual help groups, are cost-free, voluntary groups that have no limit as to how long a person can attend.',
        sources: ['seed', 'NB', 'FCB', 'ours'],
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
    tag: 'A draft',
    text: 'Members confirm it at meeting 2: only those who come back can say yes to it.',
    sources: ['SHU_G'],
  },
} as const
