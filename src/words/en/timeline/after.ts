import type { SourceKey } from '#domain/sources.ts'
import type { Outcome } from '#domain/stages/direction.ts'

interface Path {
  readonly title: string
  readonly text: string
  readonly sources: readonly SourceKey[]
}

/** What came of the first meeting, and where the group is heading. */
export const after = {
  noDate: {
    title: 'The first meeting has no date yet',
    text: 'This page is for later. It waits here for you.',
    go: 'Set the date',
  },
  ahead: (date: string) => `Your first meeting is planned for ${date}. Come back here once it is over.`,
  passed: {
    title: (date: string) => `${date} has passed`,
    text: 'Did you meet? Either answer is fine. The plan goes on from there.',
  },
  planned: (date: string) => `It was planned for ${date}.`,
  take: 'It was on that day',
  notHeld: {
    title: 'That happens',
    text: 'A first meeting that did not take place is no failure of yours. Perhaps the day was wrong, or word needs more time. Choose a new day when you are ready, and tell those who had said yes.',
    go: 'Choose a new date',
  },
  held: {
    title: 'You sat down together',
    text: 'We suggest saying thanks within two days, and talking over how it went while it is fresh. Getting people back is the harder part, so name the next date at once.',
    next: (date: string) => `The next meeting: ${date}.`,
  },
  review: {
    heading: 'Where is the group heading?',
    due: (date: string) => `The direction review is planned for ${date}.`,
    text: 'Ask each other: Do newcomers stay? Do all get to speak? Are the tasks shared? Are the topics still alive? What should start, stop, go on?',
    sources: ['AA_I', 'KISS'] satisfies readonly SourceKey[],
  },
  early: 'Pausing, joining another group or ending',
  earlyText: 'You can decide this at any time, also before a first meeting.',
  paths: {
    goOn: {
      title: 'You go on',
      text: 'Set the next review now, at about half a year. Let somebody new take on one task.',
      sources: ['BE', 'CG_D'],
    },
    change: {
      title: 'You go on and change something',
      text: 'Change one thing at a time, and agree when you will look at it again. Then change your answers in the plan, so that papers and dates follow.',
      sources: ['ours'],
    },
    pause: {
      title: 'Pausing',
      text: 'A pause with an end is a way to look after yourselves. Perhaps fewer meetings would be enough; you can also rest for some months.',
      sources: ['SHQ_E', 'ours'],
    },
    join: {
      title: 'Joining another group',
      text: 'The people you found do not get lost: they get a group that meets already. What you learned can help it grow.',
      sources: ['SHQ_E', 'ours'],
    },
    end: {
      title: 'Ending',
      text: 'Ending well is a valid result. Mark it together: what it gave to those who came stays.',
      sources: ['SHQ_E', 'U3A', 'ours'],
    },
  } satisfies Record<Outcome, Path>,
  stopped: 'Open tasks are no longer asked for. If you change this answer, they come back.',
}
