import type { Criterion } from '#domain/plan/criteria.ts'
import type { Item, ListName } from '#domain/plan/lists.ts'

/** Fields that have short names here. What a place is asked about has its names in `place.criteria`. */
type FieldOf<L extends ListName> = Exclude<keyof Item<L>, 'id' | 'std' | 'you' | Criterion | `${Criterion}Note`>
interface ListWords<L extends ListName> {
  readonly heading: string
  /** For an item that has no name yet. */
  readonly unnamed: (n: number) => string
  readonly fields: Readonly<Record<FieldOf<L>, string>>
}

/** The file that a person can read: its frame, and short names for what stands in the lists. */
export const file = {
  /** Neutral: the title is kept in the history of the browser that opens it. The group's name stands in it only where somebody asks for that. */
  title: (date: string) => `Plan, ${date}`,
  titleOf: (name: string, date: string) => `${name}. Plan, ${date}`,
  lead: {
    own: 'This is a copy of a plan for its founder. It holds names and private answers, so keep it where only you can reach it. To go on with the plan, open this file in “Start a self-help group”, under “Open a file”. That loads all of it, also what is not written out here.',
    handOver:
      'This is a plan, as it was handed over. You can read and print it here. To work with it, open this file in “Start a self-help group”, under “Open a file”. It belongs to the people who are in it: keep it safe, and pass it on only if they agree.',
  },
  /** Says nothing of what is inside. */
  locked: {
    title: (date: string) => `Copy, ${date}`,
    lead: 'This copy opens only with its code. Nothing can be read here.',
    how: 'How to open it',
    steps: [
      'Go to the page that saved it.',
      'Choose “Open a file” there, and pick this file.',
      'Type the code. It stands nowhere in this file, and nobody can look it up.',
    ],
  },
  /** What comes home from a session with a counselor. */
  session: {
    title: (date: string) => `Notes, ${date}`,
    lead: (by: string) =>
      `What was put forward in a session${by === '' ? '' : ` with ${by}`}. Nothing of it is in your plan yet. Open this file in “Start a self-help group”, under “Open a file”, on the device that has your plan. There you answer each line: take it, change it, or leave it.`,
    heading: 'Put forward',
    emptied: (question: string) => `${question} Leave it empty`,
    removed: (what: string) => `Take out: ${what}`,
    moved: (what: string) => `In another place of its list: ${what}`,
    override: 'What is set by hand for a task on the timeline',
    tick: 'A tick on the checklist',
    passage: 'A passage of a paper in your words',
  },
  nothing: 'Nothing yet.',
  field: (label: string, answer: string) => `${label}: ${answer}`,
  leftOpen: {
    notYet: 'left open: not yet',
    askGroup: 'left open: ask the core group',
    askOutside: 'left open: ask someone outside',
  },
  by: (date: string) => `by ${date}`,
  whom: (whom: string) => `ask ${whom}`,
  notUnderstood: (typed: string) => `“${typed}”`,
  yesNo: { yes: 'Yes', no: 'No' },
  note: (criterion: string) => `${criterion}, note`,
  outside: { counselor: 'The counselor', outside: 'Somebody outside the core group' },
  /** Somebody or something that is no longer in the plan. */
  gone: 'somebody or something removed since',

  lists: {
    people: {
      heading: 'People',
      unnamed: (n) => `Person ${n}`,
      fields: {
        name: 'Name',
        stance: 'Where they stand',
        hours: 'Hours a month',
        where: 'Area or time zone',
        until: 'Until',
        reach: 'How to reach them',
        brings: 'Brings',
        safeTimes: 'Safe times to call',
        mayLeaveMessage: 'A message may be left',
        mayBeListed: 'May be on the list',
        mayBePublic: 'First name may be public',
        moreIsFine: 'More hours than offered are fine',
        talkedOn: 'Talked with them on',
        talkNotes: 'Notes of the talk',
      },
    },
    duties: {
      heading: 'Duties',
      unnamed: (n) => `Duty ${n}`,
      fields: {
        title: 'Duty',
        holder: 'Held by',
        deputy: 'Deputy',
        hoursBefore: 'Hours a month before the first meeting',
        hoursAfter: 'Hours a month after it',
        until: 'Term ends',
        successor: 'Comes next',
        handOver: 'Hand-over notes',
      },
    },
    discussions: {
      heading: 'Discussions',
      unnamed: (n) => `Discussion ${n}`,
      fields: {
        topics: 'About',
        date: 'Day',
        where: 'Where',
        facilitator: 'Facilitated by',
        held: 'Took place',
        came: 'There',
        notes: 'Notes',
        decided: 'Decided',
        minutes: 'Minutes planned',
      },
    },
    parts: {
      heading: 'Running order',
      unnamed: (n) => `Part ${n}`,
      fields: { title: 'Part', minutes: 'Minutes', serves: 'Serves', shared: 'Everybody gets a share' },
    },
    rules: { heading: 'Ground rules', unnamed: (n) => `Rule ${n}`, fields: { words: 'Rule' } },
    places: {
      heading: 'Places',
      unnamed: (n) => `Place ${n}`,
      fields: {
        name: 'Name',
        kind: 'Kind',
        address: 'Address',
        contact: 'Contact',
        cost: 'Cost',
        timesFree: 'Free at',
        learnedBy: 'Found out by',
        learnedOn: 'Found out on',
        phonedBy: 'Phoned by',
        phonedOn: 'Phoned on',
        visitedBy: 'Visited by',
        visitedOn: 'Visited on',
        visitNote: 'From the visit',
        inCharge: 'In charge on the day',
        cancelNotice: 'Days of notice to give a date back',
        signs: 'Signs',
        signsNote: 'Signs, note',
        lighting: 'Lighting',
        lightingNote: 'Lighting, note',
        hearing: 'Hearing',
        hearingNote: 'Hearing, note',
        homeTwo: 'Two people open and close',
        homeTold: 'Somebody knows where you are',
        homeKnown: 'You know those who come',
        homeUnlisted: 'The address is on no paper',
      },
    },
    connections: {
      heading: 'Connections',
      unnamed: (n) => `Connection ${n}`,
      fields: {
        organization: 'Organization',
        kind: 'Kind',
        contact: 'Contact',
        reach: 'How to reach them',
        state: 'How far',
        lastOn: 'Last in touch',
        nextOn: 'Next step on',
        nextWhat: 'Next step',
        owner: 'Who does it',
        introducedBy: 'Introduced by',
        confirmedOn: 'Last confirmed',
      },
    },
    tasks: {
      heading: 'Own tasks',
      unnamed: (n) => `Task ${n}`,
      fields: { title: 'Task', date: 'Day', owner: 'Who does it', hours: 'Hours', stage: 'Stage', done: 'Done' },
    },
    groups: {
      heading: 'Similar groups',
      unnamed: (n) => `Group ${n}`,
      fields: {
        name: 'Name',
        where: 'Where',
        reach: 'How to reach them',
        state: 'How far',
        askedOn: 'Asked on',
        visitedOn: 'Visited on',
        fits: 'Would fit you',
        result: 'What came of it',
      },
    },
    decisions: {
      heading: 'Decisions',
      unnamed: (n) => `Decision ${n}`,
      fields: {
        words: 'Decision',
        state: 'How far',
        talk: 'Settled in',
        decidedOn: 'Settled on',
        reviewOn: 'Look again on',
        note: 'Note',
      },
    },
    contacts: {
      heading: 'Log of contacts',
      unnamed: (n) => `Entry ${n}`,
      fields: { connection: 'With', on: 'Day', by: 'By', how: 'How', outcome: 'What came of it', note: 'Note' },
    },
    meetings: {
      heading: 'Diary of meetings',
      unnamed: (n) => `Meeting ${n}`,
      fields: {
        on: 'Day',
        heads: 'People there',
        newcomers: 'New',
        returned: 'Came again',
        led: 'Led by',
        topic: 'Topic',
      },
    },
    enquiries: {
      heading: 'Enquiries',
      unnamed: (n) => `Enquiry ${n}`,
      fields: { on: 'Day', count: 'How many asked', heard: 'How they had heard', came: 'How many came' },
    },
    evaluations: {
      heading: 'Evaluations',
      unnamed: (n) => `Evaluation ${n}`,
      fields: {
        on: 'Day',
        forms: 'Forms',
        useful: 'Found it useful',
        heard: 'Felt heard',
        safe: 'Felt safe',
        stay: 'Will come again',
        change: 'Would change',
      },
    },
    reviews: {
      heading: 'Direction reviews',
      unnamed: (n) => `Review ${n}`,
      fields: {
        on: 'Day',
        topics: 'Topics',
        speakers: 'Speakers',
        structure: 'Structure',
        outcome: 'Outcome',
        note: 'Note',
        nextOn: 'Next one on',
      },
    },
  } satisfies { readonly [L in ListName]: ListWords<L> },
}
