import type { SteadyId } from '#domain/stages/steady.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { ItemWords, PageWords } from '#words/types.ts'

/** Direction reviews: what to ask, what was settled, when the next one is. */
export const reviews = {
  page: {
    heading: 'Where is the group heading?',
    lead: 'A talk now and then about topics, speakers and structure. Everybody has a say.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A group that talks about its direction can change in time, before people stay away without a word.',
        'One guide asks people to commit anew every six meetings. One center looks back with a group after about half a year, and then once a year.',
      ],
      passage:
        'Regular discussions regarding the direction of the group can also be useful, as members have an opportunity to express their opinions about group topics, speakers, and structure.',
      sources: ['seed', 'MH', 'BE'],
    },
  } satisfies PageWords,

  heading: 'Your reviews',
  none: 'No review is written down yet.',
  due: (day: string) => `The next one is planned for ${day}.`,
  /** The answers on "After the first meeting" move into the list with its first review. */
  takesOver: 'What you said about it on the page “After the first meeting” comes along.',
  add: 'Hold a review',
  take: 'Put it in the list',
  review: (day: string | undefined) => (day === undefined ? 'A review without a day' : `Review on ${day}`),
  outcomes: {
    goOn: 'You go on',
    change: 'You go on and change something',
    pause: 'You pause',
    join: 'You join another group',
    end: 'You end',
  },
  undecided: 'Nothing is decided yet.',
  next: (day: string) => `Next one on ${day}`,

  noted: {
    heading: 'What you noted until now',
    diary: (meetings: string, last: string, n: number) =>
      `${meetings === '1' ? 'One meeting is' : `${meetings} meetings are`} counted. ${n === 1 ? 'One person was' : `${last} people were`} at the last one.`,
    newcomers: (n: number, shown: string) =>
      n === 0 ? 'Nobody new is noted.' : n === 1 ? 'One newcomer in all.' : `${shown} newcomers in all.`,
    noDiary: 'No meeting is counted yet.',
    /** `known` where it is not known of all of them. */
    enquiries: (asked: string, known: string | undefined, came: string | undefined) => {
      if (came === undefined) return `Asked about the group: ${asked}.`
      return known === undefined
        ? `Asked about the group: ${asked}. Of them came: ${came}.`
        : `Asked about the group: ${asked}. Of the ${known} of whom it is known, came: ${came}.`
    },
    noEnquiries: 'No enquiries are noted yet.',
    evaluation: (day: string | undefined, shares: string) =>
      day === undefined ? `The forms said: ${shares}.` : `The forms of ${day} said: ${shares}.`,
    share: (yes: string, all: string, what: string) => `${yes} of ${all} ${what}`,
    noEvaluation: 'No evaluation is counted yet.',
    wishes: 'People would change:',
    diaryLink: 'Diary of meetings',
    enquiriesLink: 'Who asked',
    evaluationsLink: 'Evaluations',
  },

  steady: {
    heading: 'Signs that the group is steady',
    text: 'There is no score. Signs that are still open are something to talk about, and some groups never have all of them.',
    signs: {
      held: {
        met: 'Four meetings or more were held. Were they as announced?',
        open: 'Four meetings held as announced: still open.',
      },
      returning: {
        met: 'At three meetings or more, three people or more came again.',
        open: 'Three people or more who come again, at three meetings: still open.',
      },
      twoLead: { met: 'Two of you can lead a meeting.', open: 'A second person who can lead a meeting: still open.' },
      newcomer: {
        met: 'Somebody new came within the last month of meetings.',
        open: 'One newcomer a month: still open.',
      },
    } satisfies Record<SteadyId, { met: string; open: string }>,
    counted: 'Read from the numbers in your diary. Nobody is followed from meeting to meeting.',
    met: 'There',
    open: 'Open',
    sources: ['ours'] satisfies readonly SourceKey[],
  },

  prompts: {
    summary: 'Questions to talk about',
    lead: 'Choose three or four. Let everybody speak once before anybody speaks twice.',
    groups: [
      {
        id: 'inventory',
        title: 'How are we doing?',
        asks: [
          'What are we here for? Do we still agree?',
          'Do newcomers stay? If not, why?',
          'Who in our town is missing here?',
          'Do all get to speak?',
          'Is what is said here kept here?',
          'Are the chores shared, and the roles filled with care?',
          'Is the place friendly, and can everybody get there?',
          'What have we told doctors, clergy and courts lately?',
        ],
        sources: ['AA_I'],
      },
      {
        id: 'next',
        title: 'What next?',
        asks: [
          'How important is the group to you now?',
          'What should start, what should stop, what should go on?',
          'Which topics have gone stale?',
        ],
        sources: ['KISS', 'LAB'],
      },
      {
        id: 'balance',
        title: 'Is it fair?',
        asks: [
          'Help given, help received, work done: is anybody far out of balance?',
          'Who would like to hand something over?',
        ],
        sources: ['ours'],
      },
      {
        id: 'reasons',
        title: 'Do the six reasons why groups work have a place?',
        asks: [
          'Instant identity: how fast does a newcomer notice that others here know this too?',
          'Empowerment: where do people use their own strengths here?',
          'Mutual self-disclosure: does everybody who wants to get to tell, and to hear?',
          'Helper principle: where can each of us help somebody?',
          'Social role models: where does a newcomer meet someone further along?',
          'Shared understanding: what need nobody explain here?',
        ],
        sources: ['seed', 'ours'],
      },
    ] satisfies readonly { id: string; title: string; asks: readonly string[]; sources: readonly SourceKey[] }[],
  },

  item: {
    heading: 'Direction review',
    lead: 'Write down what you settled together. A few words are enough.',
    today: 'Are you talking now?',
    takeToday: 'It is today',
    more: 'The next review, and a note',
    moreNote: 'A note',
    suggestNext: (day: string) => `We suggest looking again about ${day}.`,
    takeNext: 'Take this day',
  },
  fields: {
    on: { label: 'When did you talk?' },
    topics: { label: 'Topics', hint: 'What you want to talk about in the next months. What has gone stale?' },
    speakers: {
      label: 'Speakers',
      hint: 'Whom to invite, if anybody. Perhaps a speaker one time, open talk the next.',
      sources: ['CG_D'],
    },
    structure: { label: 'Structure', hint: 'Rhythm, length, running order, who leads.' },
    outcome: {
      label: 'What did you decide?',
      why: 'Going on, changing, pausing, joining another group and ending are all good outcomes.',
      sources: ['SHQ_E', 'BE', 'ours'],
    },
    note: { label: 'Anything else?', hint: 'No names of members.' },
    nextOn: {
      label: 'When do you look again?',
      hint: 'It becomes a task on the timeline.',
      why: 'One guide asks people to commit anew every six meetings. One center looks back after about half a year, then once a year.',
      sources: ['MH', 'BE'],
    },
  } satisfies ItemWords<'reviews'>,

  /** On the page "After the first meeting", once the list of reviews has the answer. */
  last: {
    undecided: 'A direction review is written down. Nothing is decided yet.',
    decided: (what: string, day: string | undefined) =>
      day === undefined ? `${what}.` : `${what}. That was decided on ${day}.`,
    change: 'Change that, or hold another review',
  },
  fromNowOn: { heading: 'From now on', text: 'Five pages for a group that meets. Use those that help.' },
}
