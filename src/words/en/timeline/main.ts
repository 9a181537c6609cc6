import type * as choices from '#domain/plan/choices.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { ChoiceWords, ItemWords, PageWords, QuestionWords } from '#words/types.ts'
import { after } from './after.ts'
import { agree } from './agree.ts'
import { date } from './date.ts'
import { line } from './line.ts'
import { task } from './task.ts'
import type { more as morePages } from './more.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** Stage 6: the first meeting's date, the timeline drawn, who agrees, what came of it. */
export const main = {
  pages: {
    date: {
      heading: 'When will you first meet?',
      note: {
        title: 'Why it helps',
        paragraphs: [
          'We suggest people first, then the place, then the date. A date is easier once some people have said yes.',
        ],
        passage: 'In many cases, it takes up to 6 months for a group to form and have regular group meetings.',
        sources: ['seed', 'BE', 'DOR', 'ours'],
      },
    },
    line: {
      heading: 'Who does what, and when?',
      note: {
        title: 'Why it helps',
        paragraphs: [
          'We built this from your answers. You can change any task.',
          'Side by side, tasks are easier to share. The hours and dates are our estimates.',
        ],
        passage: 'Yet, starting a group also involves a number of organizational tasks.',
        sources: ['seed', 'ours'],
      },
    },
    after: {
      heading: 'Did you have the first meeting?',
      note: {
        title: 'Why it helps',
        paragraphs: [
          'Early meetings go up and down, and a number helps you see how it went. A break, joining another group, and ending are good results too.',
        ],
        passage:
          'Regular discussions regarding the direction of the group can also be useful, as members have an opportunity to express their opinions about group topics, speakers, and structure.',
        sources: ['seed', 'CG_D', 'SHQ_E'],
      },
    },
  } satisfies Record<Exclude<StepId<'timeline'>, keyof (typeof morePages)['pages']>, PageWords>,

  questions: {
    firstMeeting: {
      label: 'Date of the first meeting',
      why: 'We count back from this day to date the calls, flyers, and talks.',
      sources: ['ours'],
    },
    newFirst: {
      label: 'New date',
      why: 'Nothing changes until you move the date.',
      sources: ['ours'],
    },
    firm: {
      label: 'How sure is the date?',
      why: 'A self-help center confirms a start once six to eight people sign up. For a rare concern, we suggest three to five.',
      sources: ['BE', 'ours'],
      options: {
        provisional: 'The date may still move',
        firm: { label: 'The date is firm', hint: 'Enough people have said yes and can count on the day.' },
      },
    } satisfies One<typeof choices.firmness>,
    ownersAgreed: {
      label: 'Who has agreed to their tasks?',
      hint: 'Check a name once that person has seen the list and agreed.',
      why: 'People who agree can plan ahead, and say in time if it’s too much.',
      sources: ['BCNA', 'ours'],
    },
    reviewOn: {
      label: 'When will you hold the group review?',
      hint: 'We suggest after the sixth meeting, or eight weeks after the first.',
      why: 'We suggest one after six meetings and one at about half a year. Then everyone has a say.',
      sources: ['MH', 'BE', 'seed', 'ours'],
    },
    held: {
      label: 'Did the first meeting take place?',
      why: 'From then on, the plan counts from the real day and leaves out tasks you no longer need.',
      sources: ['ours'],
      options: { yes: 'Yes', no: 'No, not this time' },
    } satisfies ChoiceWords<'yes' | 'no'>,
    heldOn: {
      label: 'When was it?',
      why: 'We date the thank-you, the feedback forms, and the group review from this day.',
      sources: ['ours'],
    },
    came: {
      label: 'How many came, counting you?',
      hint: 'A number is enough. Please leave out names.',
      why: 'Five or six people is a good start. The number shows later how the group grows.',
      sources: ['CG_L4'],
    },
    reviewedOn: {
      label: 'When did you hold the group review?',
      hint: 'Leave this empty until you have.',
      why: 'We’ll check off the group review and show when the next one is due.',
      sources: ['BE', 'seed'],
    },
    outcome: {
      label: 'What did you decide?',
      why: 'Each one is a good result. A break, joining, and ending each have a short checklist.',
      sources: ['SHQ_E', 'ours'],
      options: {
        goOn: 'We go on',
        change: { label: 'We go on and change something', hint: 'For example, how often, where, or who leads.' },
        pause: { label: 'We take a break', hint: 'Set a date to decide again.' },
        join: { label: 'We join another group', hint: 'Its meetings are already running.' },
        end: { label: 'We end the group', hint: 'People keep what the group gave them.' },
      },
    } satisfies One<typeof choices.outcomes>,
  } satisfies { [Q in Exclude<keyof Sections['timeline'], keyof (typeof morePages)['questions']>]-?: QuestionWords },

  date,
  line,
  task,
  agree,
  after,

  /** An own task's fields. */
  fields: {
    title: { label: 'What is the task?' },
    date: {
      label: 'By when?',
      hint: 'We list tasks without a date below the timeline.',
      why: 'People say yes more easily to a small task with a date.',
      sources: ['BCNA', 'ours'],
    },
    owner: {
      label: 'Who will do it?',
      why: 'People often don’t know what you need. Ask one person for one task.',
      sources: ['BCNA', 'ours'],
    },
    done: { label: 'Is it done?', options: { yes: 'Yes', no: 'Not yet' } },
    hours: {
      label: 'How long will it take?',
      why: 'People fear that one task becomes ten. Tell them how big it is.',
      sources: ['BCNA'],
    },
    stage: { label: 'Which stage does it belong to?' },
  } satisfies ItemWords<'tasks'>,
}
