import type { SteadyId } from '#domain/stages/steady.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { ItemWords, PageWords } from '#words/types.ts'

/** Direction reviews: what to ask, what was settled, when the next one is. */
export const reviews = {
  page: {
    heading: 'How is the group doing?',
    lead: 'Now and then, talk about topics, speakers, and how you meet. Everyone has a say.',
    note: {
      title: 'Why it helps',
      paragraphs: [
        'A group that talks about its direction can change before people leave.',
        'Some groups ask people to commit again every six meetings. A self-help center holds a review at about half a year, and then once a year.',
      ],
      passage:
        'Regular discussions regarding the direction of the group can also be useful, as members have an opportunity to express their opinions about group topics, speakers, and structure.',
      sources: ['seed', 'MH', 'BE'],
    },
  } satisfies PageWords,

  heading: 'Your reviews',
  none: 'No reviews yet.',
  due: (day: string) => `The next review is planned for ${day}.`,
  /** The answers on "After the first meeting" move into the list with its first review. */
  takesOver: 'We’ll bring your answers from After the first meeting.',
  add: 'Hold a review',
  take: 'Add this review',
  review: (day: string | undefined) => (day === undefined ? 'A review without a date' : `Review on ${day}`),
  outcomes: {
    goOn: 'You go on',
    change: 'You go on and change something',
    pause: 'You take a break',
    join: 'You join another group',
    end: 'You end the group',
  },
  undecided: 'No decision yet.',
  next: (day: string) => `Next review on ${day}`,

  noted: {
    heading: 'Your numbers so far',
    diary: (meetings: string, last: string, n: number) =>
      `Meetings counted, ${meetings}. ${n === 1 ? '1 person came' : `${last} people came`} to the last one.`,
    newcomers: (n: number, shown: string) =>
      n === 0 ? 'No newcomers yet.' : n === 1 ? '1 newcomer in all.' : `${shown} newcomers in all.`,
    noDiary: 'You haven’t counted a meeting yet.',
    /** `known` where it is not known of all of them. */
    enquiries: (asked: string, known: string | undefined, came: string | undefined) => {
      if (came === undefined) return `People who asked, ${asked}.`
      return known === undefined
        ? `People who asked, ${asked}. People who came, ${came}.`
        : `People who asked, ${asked}. You know about ${known} of them, and ${came} came.`
    },
    noEnquiries: 'You haven’t counted people who asked yet.',
    evaluation: (day: string | undefined, shares: string) =>
      day === undefined ? `The forms show ${shares}.` : `The forms from ${day} show ${shares}.`,
    share: (yes: string, all: string, what: string) => `${yes} of ${all} ${what}`,
    noEvaluation: 'You haven’t counted feedback forms yet.',
    wishes: 'What people would change',
    diaryLink: 'Meeting log',
    enquiriesLink: 'People who asked',
    evaluationsLink: 'Feedback forms',
  },

  steady: {
    heading: 'Signs that the group is steady',
    text: 'This isn’t a score. Talk about the signs you don’t have. Some groups never have them all.',
    signs: {
      held: {
        met: 'You held four meetings or more.',
        open: 'Hold four meetings as announced.',
      },
      returning: {
        met: 'Three people or more came back to three meetings or more.',
        open: 'Have three people come back to three meetings.',
      },
      twoLead: { met: 'Two of you can lead a meeting.', open: 'Find a second person who can lead a meeting.' },
      newcomer: {
        met: 'Someone new came in the last month of meetings.',
        open: 'Welcome one newcomer a month.',
      },
    } satisfies Record<SteadyId, { met: string; open: string }>,
    counted: 'We read this from your meeting log. We never track a person.',
    met: 'Done',
    open: 'Not yet',
    sources: ['ours'] satisfies readonly SourceKey[],
  },

  prompts: {
    summary: 'Questions to talk about',
    lead: 'Choose three or four. Let each person speak once before anyone speaks twice.',
    groups: [
      {
        id: 'inventory',
        title: 'How are we doing?',
        asks: [
          'What are we here for? Do we still agree?',
          'Do newcomers stay? If not, why?',
          'Who in our town is missing here?',
          'Does everyone get to speak?',
          'Do we keep what’s said here private?',
          'Do we share the chores and fill the roles with care?',
          'Is the place friendly, and can everyone get there?',
          'What have we told doctors, clergy, and courts lately?',
        ],
        sources: ['AA_I'],
      },
      {
        id: 'next',
        title: 'What next?',
        asks: [
          'How important is the group to you now?',
          'What should we start, stop, or keep doing?',
          'Which topics are we tired of?',
        ],
        sources: ['KISS', 'LAB'],
      },
      {
        id: 'balance',
        title: 'Is it fair?',
        asks: [
          'Does anyone give far more help, or do far more work, than others?',
          'Who would like to hand off a role?',
        ],
        sources: ['ours'],
      },
      {
        id: 'reasons',
        title: 'Do we leave time for the six reasons groups work?',
        asks: [
          'Instant identity. How soon does a newcomer see that others here know this too?',
          'Empowerment. Where do people use their own strengths here?',
          'Mutual self-disclosure. Can everyone who wants to share and listen do so?',
          'Helper principle. Where can each of us help someone?',
          'Social role models. Where does a newcomer meet someone who is further along?',
          'Shared understanding. What do we not have to explain here?',
        ],
        sources: ['seed', 'ours'],
      },
    ] satisfies readonly { id: string; title: string; asks: readonly string[]; sources: readonly SourceKey[] }[],
  },

  item: {
    heading: 'Group review',
    lead: 'Write what you decided together. A few words are enough.',
    today: 'Are you talking now?',
    takeToday: 'Set to today',
    more: 'The next review, and a note',
    moreNote: 'A note',
    suggestNext: (day: string) => `We suggest the next one about ${day}.`,
    takeNext: 'Choose this date',
  },
  fields: {
    on: { label: 'When did you talk?' },
    topics: { label: 'Topics', hint: 'What will you talk about in the next few months?' },
    speakers: {
      label: 'Speakers',
      hint: 'Who will you invite, if anyone?',
      sources: ['CG_D'],
    },
    structure: { label: 'How you meet', hint: 'For example, how often, how long, and who leads.' },
    outcome: {
      label: 'What did you decide?',
      why: 'Each of these can be a good choice.',
      sources: ['SHQ_E', 'BE', 'ours'],
    },
    note: { label: 'Anything else?', hint: 'Leave out members’ names.' },
    nextOn: {
      label: 'When is the next review?',
      hint: 'We’ll add it to the timeline.',
      why: 'Some groups ask people to commit again every six meetings. A self-help center holds a review at about half a year, then once a year.',
      sources: ['MH', 'BE'],
    },
  } satisfies ItemWords<'reviews'>,

  /** On the page "After the first meeting", once the list of reviews has the answer. */
  last: {
    undecided: 'You wrote down a group review, without a decision yet.',
    decided: (what: string, day: string | undefined) =>
      day === undefined ? `${what}.` : `${what}. You decided this on ${day}.`,
    change: 'Change this, or add a review',
  },
  fromNowOn: { heading: 'Once you meet', text: 'These five pages can help a group that meets.' },
}
