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
    text: 'You’ll need this page later.',
    go: 'Set the date',
  },
  ahead: (date: string) => `Your first meeting is planned for ${date}. Come back here when it’s over.`,
  passed: {
    title: (date: string) => `${date} has passed`,
    text: 'Did you meet? Either answer is fine.',
  },
  planned: (date: string) => `You planned it for ${date}.`,
  take: 'We met that day',
  notHeld: {
    title: 'That happens',
    text: 'You did nothing wrong. Choose a new day when you’re ready, and tell the people who said yes.',
    go: 'Choose a new date',
  },
  held: {
    title: 'You had your first meeting',
    text: 'We suggest saying thanks within two days, and talking about how it went. Share the next date soon, because coming back is harder.',
    next: (date: string) => `The next meeting is ${date}.`,
  },
  review: {
    heading: 'What will the group do next?',
    due: (date: string) => `The group review is planned for ${date}.`,
    text: 'Do newcomers stay? Does everyone get to speak? Do you share the tasks? What should you start, stop, or keep doing?',
    sources: ['AA_I', 'KISS'] satisfies readonly SourceKey[],
  },
  early: 'Take a break, join another group, or end',
  earlyText: 'You can decide this at any time, even before a first meeting.',
  paths: {
    goOn: {
      title: 'You go on',
      text: 'Set the next review now, at about half a year. Ask someone new to take one task.',
      sources: ['BE', 'CG_D'],
    },
    change: {
      title: 'You go on and change something',
      text: 'Change one thing at a time, and set a date to check on it. Then change your answers here, so your documents and dates match.',
      sources: ['ours'],
    },
    pause: {
      title: 'Take a break',
      text: 'A break with an end date is a way to rest. You could also meet less often.',
      sources: ['SHQ_E', 'ours'],
    },
    join: {
      title: 'Join another group',
      text: 'The people you found get a group that already meets. What you learned can help it grow.',
      sources: ['SHQ_E', 'ours'],
    },
    end: {
      title: 'End the group',
      text: 'Ending well is a good result. Meet to mark it. People keep what the group gave them.',
      sources: ['SHQ_E', 'U3A', 'ours'],
    },
  } satisfies Record<Outcome, Path>,
  stopped: 'We’ve stopped showing open tasks. If you change this answer, they come back.',
}
