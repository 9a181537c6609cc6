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
  /** After the name of the group: when it meets. */
  meets: {
    first: (days: number) =>
      days < 14 ? `first meeting ${nearby(days)}` : `first meeting in ${Math.floor(days / 7)} weeks`,
    passed: 'the first meeting date has passed',
    draft: 'no date yet',
    since: (date: string) => `meeting since ${date}`,
    already: 'meeting already',
  },
  /** In the middle of the circle. */
  centre: {
    first: 'first meeting',
    next: 'next meeting',
    draft: 'First draft',
    range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    days: (days: number) => (days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : `In ${days} days`),
  },
  firstMeeting: {
    /** Another date was written, and not decided about. */
    undecided: 'You wrote a new date, but you haven’t set it yet.',
    decide: 'Move the meeting or keep the date',
    short: 'This is short notice.',
    /** It meets already, and nobody wrote since when. */
    meetsSince: 'Your group already meets. Add the date you first met, and we’ll leave out past tasks.',
    writeIt: 'Add the date',
  },
  /** A meeting within two days leads. */
  near: {
    first: (days: number) => `meets for the first time ${nearby(days)}`,
    later: (days: number) => `meets ${nearby(days)}`,
    act: (days: number) =>
      days === 0
        ? 'Print today’s meeting outline'
        : days === 1
          ? 'Print tomorrow’s meeting outline'
          : 'Print your meeting outline',
    at: (day: string, time: string) => `${day}, ${time}.`,
    to: ' to ',
    button: 'Print the outline',
    before: 'Before you meet',
    nothing: 'There’s nothing else to do before you meet.',
    tell: 'Say how it went',
  },
  /** One quiet line: how old the last file is that was taken out of this browser. */
  lastCopy: {
    device: 'Your plan is saved only on this device.',
    last: {
      never: 'You haven’t saved a copy yet.',
      today: 'You saved a copy today.',
      yesterday: 'You saved a copy yesterday.',
      days: (days: number) => `You saved a copy ${days} days ago.`,
      on: (date: string) => `You saved a copy on ${date}.`,
    },
    mayForget: 'This browser may erase the plan after seven days without a visit.',
    take: 'Save a copy',
  },
  phases: {
    gathering: '',
    preparing: '',
    meeting: '',
    settled: 'Your group meets, and you have reviewed it.',
    paused: 'Your group is paused. We keep your answers, and you can start again any time.',
    ended: 'Your group has ended. That’s a good outcome, too. We keep your answers.',
    joined: 'You joined another group. That’s a good outcome, too. We keep your answers.',
  } satisfies Record<Phase, string>,
  changePhase: 'Change your group’s status',
  example: {
    title: 'This is an example',
    text: 'We made up “Evening Tide” and its people. Try anything. Your own plans stay as they are.',
    start: 'Start my own plan',
    away: 'Delete the example',
  },

  next: {
    whys: {
      near: (date: string) => `You meet on ${date}. Do this first.`,
      meeting: (date: string) => `You meet on ${date}. The rest is done.`,
      passed: 'The date of the first meeting has passed. Tell us how it went.',
      notHeld: 'You didn’t hold the first meeting. Pick a new date, and the other dates follow.',
      late: (date: string) => `This was due ${date}. Do it, change the date, or skip it.`,
      needsAnotherLook: 'This stage was done. A later answer changed that.',
      order: 'We suggest doing this before the rest.',
      tight: (date: string) => `You’re short on time. Try to do this by ${date}.`,
      due: (date: string) => `This is planned for ${date}.`,
      ahead: (date: string) => `Everything before this is done. It’s planned for ${date}.`,
    },
    task: { title: (task: string) => task, button: 'See the task' },
    stage: {
      title: (stage: string) => `Look at ${stage} again`,
      text: (condition: string) => `Not yet. ${condition}`,
      button: 'See what changed',
    },
    tellFirstMeeting: {
      title: 'Say how the first meeting went',
      text: 'Did you hold it? Who came? We ask for numbers, never names.',
      button: 'Say how it went',
    },
    meeting: {
      title: 'Read your meeting outline',
      text: 'See who does what, and when. You can practice alone or together.',
      button: 'Read the meeting outline',
    },
    newDate: {
      title: 'Find a new date for the first meeting',
      text: 'You’ll see which dates move before they do.',
      button: 'Set a new date',
    },
    nothing: {
      title: 'You’re up to date',
      text: 'You’ve done what the plan asks for so far. Rest counts, too.',
    },
    legs: {
      concern: {
        title: 'Say what the group is about',
        text: 'Use your own words. You can change them later.',
        button: 'Describe your group',
        minutes: 3,
      },
      footing: {
        title: 'Say what should change',
        text: 'Your group already meets. Choose what needs work.',
        button: 'Say what should change',
        minutes: 5,
      },
      affiliation: {
        title: 'Ask the national organization',
        text: 'Ask what they offer, what they ask of you, and how to join.',
        button: 'Write what they say',
        minutes: 5,
      },
      check: {
        title: 'Look for groups like yours',
        text: 'You might join a group nearby, or learn from it.',
        button: 'Look for groups',
        minutes: 5,
      },
      people: {
        title: 'Find people to start it with',
        text: 'You need only one other person to begin. Initials are fine here.',
        button: 'Add people',
        minutes: 10,
      },
      talk1: {
        title: 'Hold your first talk',
        text: 'Talk about what you hope for and expect. We wrote prompts for you.',
        button: 'Prepare for the talk',
        minutes: 10,
      },
      expectations: {
        title: 'Say what you expect',
        text: 'Then compare with what others report.',
        button: 'Write what I expect',
        minutes: 10,
      },
      duties: {
        title: 'Share the work',
        text: 'Decide who answers people, who leads, and who fills in.',
        button: 'Share the work',
        minutes: 10,
      },
      talk2: {
        title: 'Hold the second talk',
        text: 'Talk about your purpose, who may come, and how you’ll meet.',
        button: 'Prepare for the talk',
        minutes: 10,
      },
      purpose: {
        title: 'Write down what you agreed',
        text: 'Write a draft. Members confirm it later.',
        button: 'Write the draft',
        minutes: 10,
      },
      place: {
        title: 'Find a place to meet',
        text: 'List two or three places, call each, and compare them.',
        button: 'Look for places',
        minutes: 10,
      },
      online: {
        title: 'Set up your online room',
        text: 'Choose a program, two hosts, and a way to join by phone.',
        button: 'Set up the room',
        minutes: 10,
      },
      talk3: {
        title: 'Hold the third talk',
        text: 'Talk about ground rules, privacy, crisis steps, and money.',
        button: 'Prepare for the talk',
        minutes: 10,
      },
      rules: {
        title: 'Write down your ground rules',
        text: 'Choose from rules that groups use, or write your own.',
        button: 'Choose rules',
        minutes: 10,
      },
      connections: {
        title: 'List people who can refer others',
        text: 'Start with three. You don’t have to call today.',
        button: 'Start the list',
        minutes: 10,
      },
      runningOrder: {
        title: 'Plan the meeting itself',
        text: 'See your meeting minute by minute, with each person’s time.',
        button: 'Plan the meeting',
        minutes: 10,
      },
      date: {
        title: 'Set the date',
        text: 'The rest of the timeline moves with the date.',
        button: 'Set the date',
        minutes: 5,
      },
    } satisfies Record<LegId, Leg>,
  },

  stages: 'Six stages',
  /** A condition says what is to do: before it stands that it is not done. */
  needsLook: (condition: string) => `Not yet. ${condition}`,
  due: {
    title: 'Coming up',
    none: 'There’s nothing to do in the next weeks.',
    late: (date: string) => `was due ${date}`,
    tight: 'Short on time',
    today: 'Today',
    tomorrow: 'Tomorrow',
  },
  links: {
    timeline: 'Whole timeline',
    documents: 'Documents',
    checklist: (done: number, of: number) => `Checklist: ${done} of ${of} done`,
  },
  more: 'More',

  whatIf: 'What if no one comes?',

  counselor: 'Start a session with a counselor',

  since: {
    title: (date: string) => `New since ${date}:`,
    answers: (count: number) => plural(count, 'answer changed', 'answers changed'),
    added: (list: ListName, count: number) => `${counted(list, count)} added`,
    removed: (list: ListName, count: number) => `${counted(list, count)} removed`,
    changed: (list: ListName, count: number) => `${counted(list, count)} changed`,
    done: (count: number) => plural(count, 'task you set yourself', 'tasks you set yourself'),
    ready: (stages: string) => `${stages} done for the first time`,
    nowLate: (tasks: string) => `${tasks} past due`,
    more: (count: number) => `${count} more`,
    nowDue: (tasks: string) => `${tasks} coming up`,
  },
}
