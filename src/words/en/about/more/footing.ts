import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** A group that meets already and wants a new footing. */
export const footing = {
  page: {
    heading: 'Do you already meet?',
    lead: 'If so, we skip the steps you’ve done and help you make changes.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A group that has met for years may need shared work, a place, or rules that today’s members agree to.',
        'Outside help can be brief. One self-help center meets with an existing group up to six times.',
      ],
      sources: ['IGS', 'ours'],
    } satisfies PageWords['note'],
  },
  said: {
    changes: {
      title: 'What changes in your plan',
      gone: (tasks: string) => `We removed these tasks: ${tasks}.`,
      counts:
        'Your timeline counts from the day you started this plan, or a later day you choose. “First meeting” means the first one after your changes.',
    },
    begin: { heading: 'Where to start', hint: 'Here are the pages for what you chose.' },
  },
  questions: {
    alreadyMeets: {
      label: 'Do you already meet?',
      why: 'If so, you don’t need to find people to start the group.',
      sources: ['ours'],
      options: { yes: 'Yes', no: 'No' },
    } satisfies ChoiceWords<'yes' | 'no'>,
    meetsSince: {
      label: 'Since when?',
      hint: '“Spring 2024” is fine.',
      why: 'A group’s age is part of its story. In one study, groups that lasted and groups that ended differed in age too.',
      sources: ['W02'],
    },
    usuallyCome: {
      label: 'How many usually come?',
      hint: 'Think of a typical meeting.',
      why: 'Count people, never names. You can compare later.',
      sources: ['ours'],
    },
    newFooting: {
      label: 'What should change?',
      hint: 'Choose what matters most.',
      why: 'One change at a time is easier on a group.',
      sources: ['ours'],
      options: {
        leaders: 'Who leads',
        place: 'The place',
        purpose: 'The group’s purpose',
        members: 'Who comes',
        rules: 'Your ground rules',
        affiliation: 'Joining a national organization',
      },
    } satisfies One<typeof choices.footings>,
  } satisfies Readonly<Record<string, QuestionWords>>,
}
