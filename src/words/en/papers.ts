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
  contact: 'A contact for the group',
  replyBy: 'The day to answer by',
  firstMeeting: 'The day of the first meeting',
  ...roomGaps,
}

/** The papers made from a plan: what each is for, and what all of them share. */
export const papers = {
  documents: {
    checklist: {
      title: 'Founding checklist',
      use: 'Everything that needs to be in place, with owners and dates.',
      when: 'From the first week on',
    },
    notice: {
      title: '“Help start it” notice',
      use: 'Finds people who help you start, not just come along.',
      when: 'In the first weeks',
    },
    agenda: {
      title: 'Agenda for a discussion',
      use: 'What to talk about, with the questions you left for the core group.',
      when: 'Before each discussion',
    },
    charter: {
      title: 'Group charter',
      use: 'What the group is for, who may come, how you meet, what stays in the room.',
      when: 'After the second discussion',
    },
    dutyCards: {
      title: 'Duty cards',
      use: 'One card for each duty: what it asks, who holds it, who steps in.',
      when: 'Once duties are shared',
    },
    places: {
      title: 'Comparing places',
      use: 'What to ask by phone and on a visit, and what you know of each place.',
      when: 'When you look for a room',
    },
    letter: {
      title: 'Letter to professionals',
      use: 'Tells doctors, nurses and advice centers who the group is for.',
      when: 'Before you tell others',
    },
    factSheet: {
      title: 'Fact sheet',
      use: 'One page about the group that goes with the letter.',
      when: 'Before you tell others',
    },
    callingList: {
      title: 'Calling list',
      use: 'Whom to call or visit, what they need, and room for what they said.',
      when: 'When you make contact',
    },
    flyer: {
      title: 'Flyer with tear-off strips',
      use: 'For notice boards: large type, and the contact on every strip.',
      when: 'Five weeks before you meet: our suggestion',
    },
    timeline: { title: 'Six-month timeline', use: 'All tasks on one wide page, by month.', when: 'At any time' },
    runningOrder: {
      title: 'First meeting: running order',
      use: 'Who does what, minute by minute, with words to read aloud.',
      when: 'For the rehearsal and the first meeting',
    },
    signIn: {
      title: 'Sign-in sheet',
      use: 'First names only, or any name people choose.',
      when: 'For the first meetings',
    },
    contactCards: {
      title: 'Contact cards',
      use: 'For people who want to be reached: one card each, never a shared list.',
      when: 'For the first meetings',
    },
    crisisCard: {
      title: 'Crisis card',
      use: 'What to do and whom to call when somebody is in danger.',
      when: 'Before the first meeting',
    },
    cashSheet: {
      title: 'Cash sheet',
      use: 'What came in, what went out, with two initials.',
      when: 'If you handle money',
    },
    review: {
      title: 'Direction review',
      use: 'Questions for the evening on which you decide how to go on.',
      when: 'After the sixth meeting',
    },
  } satisfies Record<DocumentId, About>,
  naming: {
    legend: 'How are people named on it?',
    options: {
      full: 'With their names',
      first: 'By first name',
      initials: 'By initials',
      none: 'Without names',
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
    copy: 'Copy the text',
    making: 'Making the Word file…',
    wordFailed: 'The Word file could not be made. Your plan is safe. Check your connection and try again.',
    textFailed: 'The text could not be made. Your plan is safe. Check your connection and try again.',
  },
  /** Leads from words on a paper to where they are changed. */
  change: 'Change these words',
  /** For those who do not see the paper. */
  seen: {
    gap: 'A line to write on',
    done: 'Done',
    open: 'Open',
    chairs: (ready: number) => `${ready} of 6 stages ready`,
  },
  /** In plain text. */
  text: {
    label: (label: string) => `${label}:`,
    counted: (heading: string, count: string) => `${heading} (${count})`,
    strips: (count: number) => `On each of the ${count} strips to tear off:`,
  },
  timeline: {
    today: (date: string) => `▸ Today, ${date}`,
    first: (date: string, isDraft: boolean) =>
      isDraft ? `First meeting about ${date} (draft: this guide’s suggestion)` : `First meeting: ${date}`,
    made: (date: string) => `As of ${date}`,
    nothing: 'Nothing due.',
    smaller: 'Only smaller steps.',
    elsewhere: (count: number) =>
      `${count === 1 ? 'One smaller step is' : `${count} smaller steps are`} on the founding checklist: calls, next steps, open questions.`,
    foot: 'Made with “Start a self-help group”. A ticked box is done. Milestones are in bold.',
  },
}
