import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>
const yesNo = { yes: 'Yes', no: 'No' }

/** A formal yes of a host or parent body, where one is needed. */
export const approving = {
  page: {
    heading: 'Does somebody have to approve the group?',
    lead: 'A hospital, a school, a congregation or a parent body may want to decide formally.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A board may meet only every few weeks. Who asks early does not have to move the first meeting.',
        'In a hospital, one guide says, ask in education, administration or human resources.',
      ],
      sources: ['CG_L2', 'ours'],
    } satisfies PageWords['note'],
  },
  said: {
    open: 'Until there is an answer, this stands on your timeline and on the checklist.',
    refused: {
      title: 'They said no to this request, not to your group',
      text: 'Ask what would change their answer. If nothing would, another host can be just as good.',
      link: 'Look at places',
    },
  },
  questions: {
    approvalNeeded: {
      label: 'Is a formal yes needed?',
      why: 'If nobody has to decide, say no, and nothing more is asked.',
      sources: ['ours'],
      options: yesNo,
    } satisfies ChoiceWords<'yes' | 'no'>,
    approvalBy: {
      label: 'Who decides?',
      hint: 'A board, an office, a person.',
      why: 'The one who answers the phone is not always the one who decides.',
      sources: ['CG_L2', 'ours'],
    },
    approvalState: {
      label: 'How far is it?',
      why: 'As long as it is open it is a task with a date. The date is our suggestion, and you can move it.',
      sources: ['ours'],
      options: {
        notAsked: 'Not asked yet',
        asked: 'Asked, no answer yet',
        given: 'They said yes',
        refused: 'They said no',
      },
    } satisfies One<typeof choices.approvalStates>,
    approvalOn: {
      label: 'Since which day?',
      hint: 'The day you asked, or the day of their answer.',
      why: 'A date helps when somebody new sits at that desk.',
      sources: ['ours'],
    },
    approvalTerms: {
      label: 'What are their terms?',
      hint: 'Hours, keys, insurance, what may be put up, who must be told.',
      why: 'Terms are easier to keep when the whole core group can read them.',
      sources: ['ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,
}
