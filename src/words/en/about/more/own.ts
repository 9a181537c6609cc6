import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** The founder's own why, and the part they want. */
export const own = {
  page: {
    heading: 'Your own why, and your part',
    lead: 'What you write about your why goes onto no paper, no list and no agenda.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Who founds a group gives help, gets help and organizes, all at once. Knowing which of these you want most helps you share out the rest.',
        'You need not be the leader. One center lets whoever has the idea stay unnamed and be a member like all others.',
      ],
      sources: ['seed', 'DOR', 'ours'],
    } satisfies PageWords['note'],
  },
  said: {
    private:
      'We keep it in the plan on this device. A copy saved “For the founder” holds it too. Anyone who opens that copy can read it.',
    alone:
      'The public face is still you. Think of somebody who would answer and speak in your place, and ask that person.',
    nobodyYet: 'Nobody else is in the core group yet. Add the person you think of, then name them here.',
    addSomebody: 'Add somebody',
    sure: {
      text: 'Not sure you want to start one? Joining, helping, and starting small with somebody else in front are good ways too.',
      link: 'Three questions, kept nowhere',
    },
  },
  questions: {
    ownWhy: {
      label: 'Why do you want this group?',
      hint: 'A few honest lines, also about what you hope to get from it yourself.',
      why: 'A guide for groups after suicide says that it has to be safe for the members and for you. Your own reasons tell you when it no longer is.',
      sources: ['NZ', 'ours'],
    },
    part: {
      label: 'Which part do you want?',
      why: 'You can choose a smaller part, and change it later. The plan then looks for somebody who takes the rest.',
      sources: ['DOR', 'SM_T', 'ours'],
      options: {
        lead: 'I want to lead',
        share: { label: 'I want to share the lead', hint: 'Two or more of you, in turns.' },
        background: { label: 'I want to stay in the background', hint: 'Somebody else is the public face.' },
        helpOnly: { label: 'I only want to help', hint: 'Somebody else leads and speaks.' },
      },
    } satisfies One<typeof choices.founderParts>,
    publicFace: {
      label: 'Who is the public face then?',
      why: 'That person answers calls and speaks in public. Ask first, and say until when.',
      sources: ['DOR', 'ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
}
