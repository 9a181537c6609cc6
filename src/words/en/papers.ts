import type { DocumentId } from '#domain/documents/documents.ts'
import type { Naming } from '#domain/documents/names.ts'
import { gaps } from './papers/gaps.ts'
import { roomGaps } from './papers/roomGaps.ts'

interface About {
  readonly title: string
  /** What it is for. */
  readonly use: string
  /** When it is needed. */
  readonly when: string
}

/** What a paper lacks, by `Missing.what`; the link leads to the question. */
const missing: Readonly<Record<string, string>> = {
  ...gaps,
  problem: 'What the group is about',
  area: 'The town or area',
  name: 'Your name or initials',
  contact: 'A group contact',
  replyBy: 'A date to answer by',
  firstMeeting: 'The date of the first meeting',
  ...roomGaps,
}

/** The papers made from a plan: what each is for, and what all of them share. */
export const papers = {
  documents: {
    checklist: {
      title: 'Founding checklist',
      use: 'Lists what there is to do, with names and dates.',
      when: 'From the first week',
    },
    notice: {
      title: '“Help start a group” notice',
      use: 'Helps you find people to start the group with.',
      when: 'In the first weeks',
    },
    agenda: {
      title: 'Talk agenda',
      use: 'Lists your topics and the questions you left for the core group.',
      when: 'Before each talk',
    },
    charter: {
      title: 'Group agreement',
      use: 'Says what the group is for, who may come, and what stays private.',
      when: 'After the second talk',
    },
    settled: {
      title: 'What we have settled',
      use: 'Lists what you decided beside the agreement, so no one has to remember it.',
      when: 'After each talk',
    },
    dutyCards: {
      title: 'Role cards',
      use: 'Gives each person a card with their tasks and their backup.',
      when: 'After you share the roles',
    },
    places: {
      title: 'Place comparison',
      use: 'Shows what to ask, and what you know about each place.',
      when: 'When you look for a room',
    },
    letter: {
      title: 'Letter to professionals',
      use: 'Tells doctors, nurses, and advice centers who the group is for.',
      when: 'Before you contact people',
    },
    factSheet: {
      title: 'Fact sheet',
      use: 'Tells about the group on one page. Send it with the letter.',
      when: 'Before you contact people',
    },
    callingList: {
      title: 'Call list',
      use: 'Shows who to call, with room for what they say.',
      when: 'When you contact people',
    },
    flyer: {
      title: 'Flyer with tabs',
      use: 'Uses large type, with the contact on every tab.',
      when: 'Five weeks before you meet (our suggestion)',
    },
    timeline: { title: 'Six-month timeline', use: 'Shows all tasks by month on one wide page.', when: 'At any time' },
    runningOrder: {
      title: 'First meeting outline',
      use: 'Shows who does what and when, with words to read aloud.',
      when: 'For practice and the first meeting',
    },
    signIn: {
      title: 'Sign-in sheet',
      use: 'Asks for first names only, or any name people choose.',
      when: 'For the first meetings',
    },
    nameTags: {
      title: 'Name tags',
      use: 'Shows a first name, or a line to write any name on. Eight fill a sheet.',
      when: 'For the first meetings',
    },
    welcome: {
      title: 'Welcome letter',
      use: 'Tells a newcomer when and where you meet, what happens, and who to ask.',
      when: 'When someone asks about the group',
    },
    contactCards: {
      title: 'Contact cards',
      use: 'Lets people say how you may reach them.',
      when: 'For the first meetings',
    },
    crisisCard: {
      title: 'Crisis card',
      use: 'Says what to do and who to call when someone is in danger.',
      when: 'Before the first meeting',
    },
    cashSheet: {
      title: 'Cash log',
      use: 'Tracks what came in and went out, with two initials.',
      when: 'If you handle money',
    },
    review: {
      title: 'Group review guide',
      use: 'Helps you decide together how to go on.',
      when: 'After the sixth meeting',
    },
  } satisfies Record<DocumentId, About>,
  naming: {
    legend: 'How should we name people?',
    options: {
      full: 'Full names',
      first: 'First names',
      initials: 'Initials',
      none: 'No names',
    } satisfies Record<Naming, string>,
  },
  missing,
  /** Around a paper on the screen: what is done with it. */
  printing: {
    print: 'Print',
    size: { legend: 'Paper', letter: 'Letter', a4: 'A4' },
    word: 'Word',
    oneFile: 'One Word file',
    text: 'Plain text',
    copy: 'Copy text',
    making: 'Making the Word file…',
    wordFailed: 'We couldn’t make the Word file. Your plan is safe. Check your connection and try again.',
    textFailed: 'We couldn’t make the text. Your plan is safe. Check your connection and try again.',
  },
  /** Leads from words on a paper to where they are changed. */
  change: 'Change these words',
  /** For those who do not see the paper. */
  seen: {
    /** In the middle of the chairs on a flyer. */
    asks: '?',
    gap: 'A line to write on',
    done: 'Done',
    open: 'Not yet',
    chairs: (ready: number) => `${ready} of 6 stages done`,
  },
  /** In plain text. */
  text: {
    label: (label: string) => `${label}:`,
    counted: (heading: string, count: string) => `${heading} (${count})`,
    strips: (count: number) => `On each of the ${count} tabs`,
  },
  timeline: {
    today: (date: string) => `▸ Today, ${date}`,
    first: (date: string, isDraft: boolean) =>
      isDraft ? `First meeting about ${date} (our suggestion)` : `First meeting: ${date}`,
    made: (date: string) => `As of ${date}`,
    nothing: 'There’s nothing due.',
    smaller: 'There are only smaller steps.',
    elsewhere: (count: number) =>
      `${count === 1 ? 'One smaller step is' : `${count} smaller steps are`} on the founding checklist.`,
    foot: 'We made this with Start a self-help group. A checked box is done. Milestones are in bold.',
  },
}
