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
      heading: 'When do you meet for the first time?',
      lead: 'One day that everything else hangs on. It can move.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'We suggest people first, then the place, then the date. A date comes easier when some have already said yes.',
          'Move the date and the open tasks move with it. What is done, or set by hand, stays where it is.',
        ],
        passage: 'In many cases, it takes up to 6 months for a group to form and have regular group meetings.',
        sources: ['seed', 'BE', 'DOR', 'ours'],
      },
    },
    line: {
      heading: 'From the first step to a group that meets',
      lead: 'Built from your answers. Open tasks move with the first meeting. What is done stays where it was.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Starting a group is many small tasks. Seen side by side, they can be shared, and a month that asks too much shows early.',
          'Hours and dates are estimates. Change any of them: open a task to do it.',
        ],
        passage: 'Yet, starting a group also involves a number of organizational tasks.',
        sources: ['seed', 'ours'],
      },
    },
    agree: {
      heading: 'Who has agreed to what?',
      lead: 'Everything up to four weeks after the first meeting, by person. Ask each of them.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'A task is only shared when the other person has said yes to it. Many fear that one task becomes ten, so show them the whole list, with its end.',
          'Date the direction review now. It is easier to talk about the direction when the talk is planned and nobody has to call for it.',
        ],
        passage:
          'Regular discussions regarding the direction of the group can also be useful, as members have an opportunity to express their opinions about group topics, speakers, and structure.',
        sources: ['seed', 'BCNA', 'ours'],
      },
    },
    after: {
      heading: 'What came of it?',
      lead: 'A few facts about the first meeting, and later where the group is heading.',
      note: {
        title: 'Why this matters',
        paragraphs: [
          'Early meetings go up and down. A number noted now helps you see later how it really went.',
          'To pause, to join another group and to end are results of a plan too, as good as going on. Each has a short path that looks after people.',
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
      why: 'The rooms, the calls, the flyers and the talks are all counted back from this day.',
      sources: ['ours'],
    },
    newFirst: {
      label: 'A new date for the first meeting',
      why: 'A new date moves nothing until you choose to move it.',
      sources: ['ours'],
    },
    firm: {
      label: 'How sure is the date?',
      why: 'One center confirms a start once six to eight people have signed up. For a rare concern, three to five is our suggestion.',
      sources: ['BE', 'ours'],
      options: {
        provisional: {
          label: 'It may still move',
          hint: 'You count the yeses about three weeks before, as we suggest.',
        },
        firm: { label: 'It is firm', hint: 'Enough have said yes, and people can rely on the day.' },
      },
    } satisfies One<typeof choices.firmness>,
    ownersAgreed: {
      label: 'Who has said yes to their tasks?',
      hint: 'Tick a name once that person has seen the list and agreed.',
      why: 'Somebody who has agreed can plan for it, and can say so in time when it gets too much.',
      sources: ['BCNA', 'ours'],
    },
    reviewOn: {
      label: 'When will you look back together?',
      hint: 'After the sixth meeting, or eight weeks after the first one: our suggestion.',
      why: 'A short look after six meetings, then one at about half a year, keeps the direction in the hands of all.',
      sources: ['MH', 'BE', 'seed', 'ours'],
    },
    held: {
      label: 'Did the first meeting take place?',
      why: 'From then on the plan counts from the real day, and stops asking for what only served to get there.',
      sources: ['ours'],
      options: { yes: 'Yes', no: 'No, not this time' },
    } satisfies ChoiceWords<'yes' | 'no'>,
    heldOn: {
      label: 'When was it?',
      why: 'The thank-you, the evaluation and the review count from this day.',
      sources: ['ours'],
    },
    came: {
      label: 'How many came, you included?',
      hint: 'A number is enough. Please write no names.',
      why: 'Five or six at the start is workable. The number helps you see later how the group grows.',
      sources: ['CG_L4'],
    },
    reviewedOn: {
      label: 'When did you talk about the direction?',
      hint: 'Leave it empty until you have.',
      why: 'It ticks the direction review, and shows when the next one is due.',
      sources: ['BE', 'seed'],
    },
    outcome: {
      label: 'What did you decide?',
      why: 'Each of these is a good result of a plan. Pausing, joining and ending have a short path of their own.',
      sources: ['SHQ_E', 'ours'],
      options: {
        goOn: 'We go on',
        change: { label: 'We go on and change something', hint: 'Rhythm, format, place, or who leads.' },
        pause: { label: 'We pause', hint: 'With a day to look again.' },
        join: { label: 'We join another group', hint: 'Its chairs are set up already.' },
        end: { label: 'We end', hint: 'What it gave stays with those who came.' },
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
    title: { label: 'What is to be done?' },
    date: {
      label: 'By when?',
      hint: 'Without a date it stands below the timeline.',
      why: 'Small tasks with a name and a day find takers.',
      sources: ['BCNA', 'ours'],
    },
    owner: {
      label: 'Who does it?',
      why: 'People often do not help because they do not know what is needed. Ask one person for one task.',
      sources: ['BCNA', 'ours'],
    },
    done: { label: 'Is it done?', options: { yes: 'Yes', no: 'Not yet' } },
    hours: {
      label: 'How long will it take?',
      why: 'People fear that one task becomes ten. Say how large it is.',
      sources: ['BCNA'],
    },
    stage: { label: 'Which stage does it belong to?' },
  } satisfies ItemWords<'tasks'>,
}
