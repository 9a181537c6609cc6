import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>
const yesNo = { yes: 'Yes', no: 'No' }

/** A formal yes of a host or parent body, where one is needed. */
export const approving = {
  page: {
    heading: 'Does someone need to approve the group?',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A hospital, a school, or a house of worship may need to say yes. A board may meet only every few weeks. If you ask early, you can keep your first meeting date.',
        'In a hospital, ask in education, human resources, or administration.',
      ],
      sources: ['CG_L2', 'ours'],
    } satisfies PageWords['note'],
  },
  said: {
    open: 'We keep this on your timeline and checklist until you have an answer.',
    refused: {
      title: 'This host said no',
      text: 'Ask what would change their answer. Another host can be just as good.',
      link: 'Look at places',
    },
  },
  questions: {
    approvalNeeded: {
      label: 'Do you need approval?',
      why: 'If no one needs to decide, say no. We won’t ask more.',
      sources: ['ours'],
      options: yesNo,
    } satisfies ChoiceWords<'yes' | 'no'>,
    approvalBy: {
      label: 'Who decides?',
      hint: 'For example, a board, an office, or one person.',
      why: 'The person who answers the phone may not be the one who decides.',
      sources: ['CG_L2', 'ours'],
    },
    approvalState: {
      label: 'What did they say?',
      why: 'Until they answer, this is a task with a date. The date is our suggestion, and you can move it.',
      sources: ['ours'],
      options: {
        notAsked: 'Not asked yet',
        asked: 'Asked, no answer yet',
        given: 'Approved',
        refused: 'Declined',
      },
    } satisfies One<typeof choices.approvalStates>,
    approvalOn: {
      label: 'On what day?',
      hint: 'Use the day you asked or the day they answered.',
      why: 'A date helps if someone new takes over there.',
      sources: ['ours'],
    },
    approvalTerms: {
      label: 'What are their terms?',
      hint: 'For example, hours, keys, insurance, or who must be told.',
      why: 'Terms are easier to keep when the whole core group can read them.',
      sources: ['ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
}
