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
    own: 'This is your full copy of the plan. It has names and private answers, so keep it where only you can reach it. To go on with the plan, choose “Open a saved copy” in “Start a self-help group” and pick this file. That brings back everything, even what you don’t see here.',
    handOver:
      'Someone shared this plan with you. You can read and print it here. To work on it, choose “Open a saved copy” in “Start a self-help group” and pick this file. It has people’s names in it. Keep it safe, and share it only if they agree.',
  },
  /** Says nothing of what is inside. */
  locked: {
    title: (date: string) => `Copy, ${date}`,
    lead: 'Only the code opens this copy. You can’t read anything here.',
    how: 'How to open it',
    steps: [
      'Go to the site that saved it.',
      'Choose “Open a saved copy” there and pick this file.',
      'Type the code. This file doesn’t have the code, and no one can look it up.',
    ],
  },
  /** What comes home from a session with a counselor. */
  session: {
    title: (date: string) => `Notes, ${date}`,
    lead: (by: string) =>
      `These are suggestions from a session${by === '' ? '' : ` with ${by}`}. They aren’t in your plan yet. Go to “Start a self-help group” on the device that has your plan. Choose “Open a saved copy” and pick this file. There you can accept, change, or decline each one.`,
    heading: 'Suggestions',
    emptied: (question: string) => `${question} Leave this empty`,
    removed: (what: string) => `Remove ${what}`,
    moved: (what: string) => `Move ${what} in its list`,
    override: 'A change to a task on the timeline',
    tick: 'A check mark on the checklist',
    passage: 'Part of a document in your words',
  },
  nothing: 'Nothing yet.',
  field: (label: string, answer: string) => `${label}: ${answer}`,
  leftOpen: {
    notYet: 'not sure yet',
    askGroup: 'ask the group',
    askOutside: 'ask someone outside',
  },
  by: (date: string) => `by ${date}`,
  whom: (whom: string) => `ask ${whom}`,
  notUnderstood: (typed: string) => `“${typed}”`,
  yesNo: { yes: 'Yes', no: 'No' },
  note: (criterion: string) => `${criterion}, note`,
  outside: { counselor: 'The counselor', outside: 'Someone outside the core group' },
  /** A person or an entry that is no longer in the plan. */
  gone: 'removed since then',

  lists: {
    people: {
      heading: 'People',
      unnamed: (n) => `Person ${n}`,
      fields: {
        name: 'Name',
        stance: 'What they said',
        hours: 'Hours a month',
        where: 'Area or time zone',
        until: 'Until',
        reach: 'How to reach them',
        brings: 'Brings',
        safeTimes: 'Safe times to call',
        mayLeaveMessage: 'OK to leave a message',
        mayBeListed: 'OK to be on the call list',
        mayBePublic: 'OK to share first name',
        moreIsFine: 'OK with more hours',
        talkedOn: 'Talked on',
        talkNotes: 'Notes from the talk',
      },
    },
    duties: {
      heading: 'Roles',
      unnamed: (n) => `Role ${n}`,
      fields: {
        title: 'Role',
        holder: 'Who has it',
        deputy: 'Backup',
        hoursBefore: 'Hours a month before the first meeting',
        hoursAfter: 'Hours a month after it',
        until: 'Term ends',
        successor: 'Comes next',
        handOver: 'Notes for the next person',
      },
    },
    discussions: {
      heading: 'Planning talks',
      unnamed: (n) => `Talk ${n}`,
      fields: {
        topics: 'About',
        date: 'Day',
        where: 'Where',
        facilitator: 'Facilitated by',
        held: 'Took place',
        came: 'Who came',
        notes: 'Notes',
        decided: 'Decided',
        minutes: 'Minutes planned',
      },
    },
    parts: {
      heading: 'Meeting outline',
      unnamed: (n) => `Part ${n}`,
      fields: { title: 'Part', minutes: 'Minutes', serves: 'Purpose', shared: 'Everyone gets time' },
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
        phonedBy: 'Called by',
        phonedOn: 'Called on',
        visitedBy: 'Visited by',
        visitedOn: 'Visited on',
        visitNote: 'From the visit',
        inCharge: 'In charge on the day',
        cancelNotice: 'Days of notice to cancel a date',
        signs: 'Signs',
        signsNote: 'Signs, note',
        lighting: 'Lighting',
        lightingNote: 'Lighting, note',
        hearing: 'Hearing',
        hearingNote: 'Hearing, note',
        homeTwo: 'Two people open and close',
        homeTold: 'Someone knows where you are',
        homeKnown: 'You know the people who come',
        homeUnlisted: 'The address is never printed',
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
        state: 'Status',
        lastOn: 'Last in touch',
        nextOn: 'Next step on',
        nextWhat: 'Next step',
        owner: 'Who does it',
        introducedBy: 'Introduced by',
        confirmedOn: 'Last confirmed',
      },
    },
    tasks: {
      heading: 'Your own tasks',
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
        state: 'Status',
        askedOn: 'Asked on',
        visitedOn: 'Visited on',
        fits: 'Would fit you',
        result: 'Result',
      },
    },
    decisions: {
      heading: 'Decisions',
      unnamed: (n) => `Decision ${n}`,
      fields: {
        words: 'Decision',
        state: 'Status',
        talk: 'Settled in',
        decidedOn: 'Settled on',
        reviewOn: 'Check again on',
        note: 'Note',
      },
    },
    contacts: {
      heading: 'Contact log',
      unnamed: (n) => `Entry ${n}`,
      fields: { connection: 'With', on: 'Day', by: 'By', how: 'How', outcome: 'Result', note: 'Note' },
    },
    meetings: {
      heading: 'Meeting log',
      unnamed: (n) => `Meeting ${n}`,
      fields: {
        on: 'Day',
        heads: 'People there',
        newcomers: 'New',
        returned: 'Came back',
        led: 'Led by',
        topic: 'Topic',
      },
    },
    enquiries: {
      heading: 'People who asked',
      unnamed: (n) => `Entry ${n}`,
      fields: { on: 'Day', count: 'How many asked', heard: 'How they heard', came: 'How many came' },
    },
    evaluations: {
      heading: 'Feedback forms',
      unnamed: (n) => `Feedback ${n}`,
      fields: {
        on: 'Day',
        forms: 'Forms',
        useful: 'Found it useful',
        heard: 'Felt heard',
        safe: 'Felt safe',
        stay: 'Will come back',
        change: 'Would change',
      },
    },
    reviews: {
      heading: 'Group reviews',
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
