import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** The founder's own why, and the part they want. */
export const own = {
  page: {
    heading: 'Why do you want this group?',
    lead: 'We never print your reasons.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A founder gives help, gets help, and organizes. Know which you want most, and share the rest.',
        'You don’t need to lead. You can stay unnamed and be a member like all others.',
      ],
      sources: ['seed', 'DOR', 'ours'],
    } satisfies PageWords['note'],
  },
  said: {
    private: 'Anyone who opens your plan, or a copy “For me,” can read this.',
    alone: 'You’re still the contact person. Ask someone to answer and speak for you.',
    nobodyYet: 'No one else is in the core group yet. Add someone, then choose them here.',
    addSomebody: 'Add person',
    sure: {
      text: 'Not sure you want to start a group?',
      link: 'Answer three questions',
    },
  },
  questions: {
    ownWhy: {
      label: 'Why do you want this group?',
      hint: 'Write a few lines. Add what you hope to get from it.',
      why: 'The group should be safe for its members and for you. Your reasons help you notice when it isn’t.',
      sources: ['NZ', 'ours'],
    },
    part: {
      label: 'How much do you want to do?',
      why: 'You can choose a smaller part and change it later. We’ll then ask who could take the rest.',
      sources: ['DOR', 'SM_T', 'ours'],
      options: {
        lead: 'I want to lead',
        share: { label: 'I want to share the lead', hint: 'Two or more of you take turns.' },
        background: { label: 'I want to stay in the background', hint: 'Someone else answers and speaks.' },
        helpOnly: { label: 'I only want to help', hint: 'Someone else leads and speaks.' },
      },
    } satisfies One<typeof choices.founderParts>,
    publicFace: {
      label: 'Who will answer and speak for the group?',
      why: 'That person answers calls and speaks in public. Ask first, and say for how long.',
      sources: ['DOR', 'ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
}
