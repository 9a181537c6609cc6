import type { ListName } from '#domain/plan/lists.ts'
import type { Phase } from '#domain/stages/standing.ts'
import type { LegId } from '#domain/timeline/legs.ts'
import { counted } from './listNames.ts'

interface Leg {
  readonly title: string
  readonly text: string
  readonly button: string
  readonly minutes: number
}

const plural = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

const nearby = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`)

/** The overview: where the founding stands, the one next thing, what is due, what happened since last time. */
export const overview = {
  about: (problem: string) => `It is about: ${problem}`,
  nothingYet: 'Say in a few words what the group is about. Everything else follows from there.',
  firstMeeting: {
    dated: (date: string) => `First meeting: ${date}`,
    inDays: (days: number) => (days < 14 ? nearby(days) : `${Math.floor(days / 7)} weeks from now`),
    passed: 'that day has passed',
    /** Another date was written, and not decided about. */
    undecided: 'You wrote a new date, but it isn’t set yet.',
    decide: 'Move the meeting or keep its date',
    draft: (from: string, to: string) =>
      `Our draft has the first meeting between ${from} and ${to}. You set the date when people have said yes.`,
    draftAbout: (date: string) =>
      `Our draft has the first meeting about ${date}. You set the date when people have said yes.`,
    short: 'This is short notice.',
    /** It meets already, and nobody wrote since when. */
    meetsSince: 'Your group already meets. Write the day it first met, and the plan leaves out what lies behind you.',
    writeIt: 'Write the day',
    held: (date: string) => `You met for the first time on ${date}.`,
  },
  /** A meeting within two days leads. */
  near: {
    first: (days: number) => `Your first meeting is ${nearby(days)}`,
    later: (days: number) => `You meet ${nearby(days)}`,
    at: (day: string, time: string) => `${day}, ${time}`,
    before: 'Before you meet:',
    nothing: 'Nothing else has to happen before you meet.',
    outline: 'Read the meeting outline',
    tell: 'Say how it went',
  },
  /** One quiet line: how old the last file is that was taken out of this browser. */
  lastCopy: {
    device: 'Saved on this device only.',
    last: {
      never: 'No copy taken yet.',
      today: 'Last copy taken today.',
      yesterday: 'Last copy taken yesterday.',
      days: (days: number) => `Last copy taken ${days} days ago.`,
      on: (date: string) => `Last copy taken on ${date}.`,
    },
    mayForget: 'This browser may forget the plan after seven days of use without a visit here.',
    take: 'Take a copy',
  },
  phases: {
    gathering: '',
    preparing: '',
    meeting: '',
    settled: 'The group meets, and you have looked at its direction.',
    paused: 'The group is paused. What you wrote stays, and you can take it up again any time.',
    ended: 'The group has ended. That is an outcome like any other. What you wrote stays.',
    joined: 'You joined another group. That is an outcome like any other. What you wrote stays.',
  } satisfies Record<Phase, string>,
  changePhase: 'Change that',
  example: {
    title: 'This is an example',
    text: '“Evening Tide” and its people are made up. Try anything. Nothing you do here touches your own plans.',
    start: 'Start a plan for my group',
    away: 'Throw the example away',
  },

  next: {
    title: (what: string) => `Next: ${what}`,
    minutes: (minutes: number) => `About ${minutes} minutes.`,
    why: 'Why this is next:',
    whys: {
      near: (date: string) => `you meet on ${date}, and this has to happen before.`,
      meeting: (date: string) => `you meet on ${date}, and everything before it is done.`,
      passed: 'the day of the first meeting has passed, and the plan does not know yet how it went.',
      notHeld: 'the first meeting did not take place. A new date moves everything that hangs on it.',
      late: (date: string) => `it was planned for ${date}. It is still open, and other things may wait for it.`,
      needsAnotherLook: 'this stage was ready, and a later change opened something in it.',
      order: 'in the order that we suggest, it comes before the rest.',
      tight: (date: string) => `time is short, so it is best done by ${date}.`,
      due: (date: string) => `it is planned for ${date}.`,
      ahead: (date: string) => `everything before it is done. It is planned for ${date}.`,
    },
    task: { title: (task: string) => task, button: 'Go to its page' },
    stage: {
      title: (stage: string) => `look at “${stage}” again`,
      text: (condition: string) => `Not in place now: ${condition}`,
      button: 'Look at it',
    },
    tellFirstMeeting: {
      title: 'say how the first meeting went',
      text: 'Was it held? How many came? Numbers only, never names.',
      button: 'Say how it went',
    },
    meeting: {
      title: 'read your meeting outline',
      text: 'Look at who does what, and when. A rehearsal helps, but you can also read it alone.',
      button: 'Read the meeting outline',
    },
    newDate: {
      title: 'find a new date for the first meeting',
      text: 'You see what moves before it moves.',
      button: 'Set a new date',
    },
    nothing: {
      title: 'Nothing is waiting',
      text: 'Everything the plan asks for is in place or ahead. Rest counts too.',
    },
    else: 'Something else',
    elseHeading: 'Or one of these',
    legs: {
      concern: {
        title: 'say what the group is about',
        text: 'In your own words, for whom, and where you stand yourself.',
        button: 'Say what it is about',
        minutes: 3,
      },
      footing: {
        title: 'say what should change',
        text: 'Your group already meets. Choose what needs work, and you’ll find the right pages.',
        button: 'Say what should change',
        minutes: 5,
      },
      affiliation: {
        title: 'ask the national organization',
        text: 'Ask what they offer, what they ask in return, and how your group can join.',
        button: 'Write what they say',
        minutes: 5,
      },
      check: {
        title: 'see what exists already',
        text: 'A group near you may want you, and a national body may have a starter kit.',
        button: 'See what exists',
        minutes: 5,
      },
      people: {
        title: 'find people to start it with',
        text: 'Two can begin. A third makes time off possible. Initials are enough here.',
        button: 'Add people',
        minutes: 10,
      },
      talk1: {
        title: 'hold your first discussion',
        text: 'What do you hope for? What do you expect? The prompts are ready.',
        button: 'Prepare the discussion',
        minutes: 10,
      },
      expectations: {
        title: 'say what you expect',
        text: 'Then you see what others report beside it.',
        button: 'Say what I expect',
        minutes: 10,
      },
      duties: {
        title: 'share the work',
        text: 'Who answers people, who leads, and who can step in?',
        button: 'Share the work',
        minutes: 10,
      },
      talk2: {
        title: 'hold the second discussion',
        text: 'Purpose, who may come, and how you will meet.',
        button: 'Prepare the discussion',
        minutes: 10,
      },
      purpose: {
        title: 'write down what you agreed',
        text: 'Purpose, people and rhythm, as a draft. Members confirm it later.',
        button: 'Write it down',
        minutes: 10,
      },
      place: {
        title: 'find a place to meet',
        text: 'List two or three, call them, then put them side by side.',
        button: 'Look for places',
        minutes: 10,
      },
      online: {
        title: 'set up the online room',
        text: 'A program, two hosts, and a way in by phone.',
        button: 'Set it up',
        minutes: 10,
      },
      talk3: {
        title: 'hold the third discussion',
        text: 'Ground rules, what stays in the room, what you do in a crisis, money.',
        button: 'Prepare the discussion',
        minutes: 10,
      },
      rules: {
        title: 'write down your ground rules',
        text: 'Choose from rules that groups use, and add your own.',
        button: 'Choose rules',
        minutes: 10,
      },
      connections: {
        title: 'list who could send people',
        text: 'Start with three. You need not call anybody today.',
        button: 'Make the list',
        minutes: 10,
      },
      runningOrder: {
        title: 'plan the meeting itself',
        text: 'See it drawn minute by minute, with the time each person gets.',
        button: 'Plan the meeting',
        minutes: 10,
      },
      date: {
        title: 'set the date',
        text: 'The rest of the timeline moves with it.',
        button: 'Set the date',
        minutes: 5,
      },
    } satisfies Record<LegId, Leg>,
  },

  stages: 'The six stages',
  anyOrder: 'Any order is fine. If you are not sure, go from the top down.',
  nothingSaid: 'Nothing said yet',
  /** A condition is a sentence that is true once it holds: what stands before it must say that it does not. */
  needsLook: (condition: string) => `Not in place now: ${condition}`,
  stageLink: (n: number, name: string, standing: string) => `Stage ${n}: ${name}. ${standing}`,
  aboutLink: 'About the group',

  checklist: {
    title: 'Founding checklist',
    done: (of: number) => `of ${of} done`,
    link: 'See and print the checklist',
  },
  due: {
    title: 'Due soon',
    none: 'Nothing in the next weeks.',
    link: 'See the whole timeline',
    late: 'late',
    tight: 'tight',
  },
  papers: {
    title: 'Documents',
    text: 'Everything you would otherwise type by hand is made from your answers, from the first notice to the cards for the first meeting. Gaps become lines to fill in by hand.',
    all: 'See all documents',
    notice: 'Open the “help start it” notice',
  },

  whatIf: { text: 'Nobody comes, one person takes over, you need a break?', link: 'See what others did' },

  counselor: {
    title: 'For a counselor',
    text: 'Sitting together with the founder of this group?',
    link: 'Start a session',
  },

  since: {
    title: (date: string) => `Since ${date}`,
    nothing: 'Nothing changed in the plan.',
    answers: (count: number) => plural(count, 'answer changed', 'answers changed'),
    added: (list: ListName, count: number) => `${counted(list, count)} added`,
    removed: (list: ListName, count: number) => `${counted(list, count)} removed`,
    changed: (list: ListName, count: number) => `${counted(list, count)} changed`,
    done: (count: number) => plural(count, 'task set by hand', 'tasks set by hand'),
    ready: (stages: string) => `Ready for the first time: ${stages}`,
    nowLate: (tasks: string) => `The day has passed for: ${tasks}`,
    more: (count: number) => `${count} more`,
    nowDue: (tasks: string) => `Coming up now: ${tasks}`,
  },
}
