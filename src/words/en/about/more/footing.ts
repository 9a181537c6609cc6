import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** A group that meets already and wants a new footing. */
export const footing = {
  page: {
    heading: 'Does the group meet already?',
    lead: 'Then the plan gives it a new footing. What lies behind you is not asked again.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A group that has met for years can need what a new one needs: shared work, a place, rules that those who come now have said yes to.',
        'Help from outside can have an end here too. One center sits with an existing group up to six times.',
      ],
      sources: ['IGS', 'ours'],
    } satisfies PageWords['note'],
  },
  said: {
    changes: {
      title: 'What this changes in the plan',
      gone: (tasks: string) => `These tasks are no longer asked for: ${tasks}.`,
      counts:
        'The timeline counts from the day you began this plan, or from a later start that you name. “First meeting” means the first one on the new footing.',
    },
    begin: { heading: 'Where to begin', hint: 'The pages for what you chose.' },
  },
  questions: {
    alreadyMeets: {
      label: 'Does it meet already?',
      why: 'Then nobody has to look for starters, and nothing is late because it lies behind you.',
      sources: ['ours'],
      options: { yes: 'Yes', no: 'No' },
    } satisfies ChoiceWords<'yes' | 'no'>,
    meetsSince: {
      label: 'Since when?',
      hint: '“Spring 2024” is enough.',
      why: 'A group’s age is part of its story. Kansas researchers found that groups still alive differed from ended ones in it, too.',
      sources: ['W02'],
    },
    usuallyCome: {
      label: 'How many usually come?',
      hint: 'As most evenings go, not the best one.',
      why: 'Count heads, never names. You can compare later.',
      sources: ['ours'],
    },
    newFooting: {
      label: 'What needs a new footing?',
      hint: 'Choose what weighs most.',
      why: 'One thing at a time is easier on a group than everything at once.',
      sources: ['ours'],
      options: {
        leaders: 'Who leads',
        place: 'The place',
        purpose: 'What it is for',
        members: 'Who comes',
        rules: 'What you agree',
        affiliation: 'Joining a national organization',
      },
    } satisfies One<typeof choices.footings>,
  } satisfies Readonly<Record<string, QuestionWords>>,
}
