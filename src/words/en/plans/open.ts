import type { ListName } from '#domain/plan/lists.ts'
import { counted } from '../listNames.ts'

const told = (n: number, one: string, many: string) => (n === 1 ? one : `${n} ${many}`)

/** Opening a file: what it is comes first, and nothing is kept before the person says so. */
export const open = {
  title: 'Open a saved copy',
  here: {
    heading: 'In this browser',
    reading: 'Looking for plans',
    unread: 'The browser’s storage didn’t answer. Nothing is lost. Try again in a moment.',
    none: 'There’s no plan in this browser yet. If you saved a copy, choose it below.',
    saved: (date: string) => `Saved ${date}`,
    example: 'Example',
  },
  file: 'From a file',
  lead: 'You’ll see what’s in the file first. We add nothing until you say so.',
  label: 'Choose the file',
  hint: 'Its name looks like plan-2026-11-23.html.',
  drop: 'You can also drop it here.',
  reading: 'Reading the file',
  another: 'To look at another file, choose it above.',

  found: {
    title: (name: string) => `A plan: ${name}`,
    about: 'About',
    begun: 'Started',
    firstMeeting: 'First meeting',
    people: 'Core group',
    peopleOf: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    saved: 'Last saved',
    savedAt: (date: string, time: string) => `${date}, ${time}`,
    unknown: 'Not known',
    kind: 'Kind',
    kinds: { own: 'Your copy, with private answers', handOver: 'A copy to share' },
    checked: 'Checked',
    checks: {
      fits: 'Same as when you saved it',
      differs: 'Changed since you saved it',
      unknown: 'An older file that we can’t check',
    },
    notes: 'Counselor’s notes',
    notesOf: (sessions: number) =>
      sessions === 0 ? 'Included.' : `Included, with ${told(sessions, '1 session', 'sessions')}.`,
    notesDamaged: 'We can read the plan, but not the notes.',
    fresh: 'This plan isn’t on this device yet. Your other plans stay as they are.',
    add: 'Add to my plans',
    same: 'You already have this plan on this device. Nothing differs.',
    here: (date: string) =>
      `You already have this plan on this device${date === '' ? '' : `, last saved on ${date}`}. Here is how the file differs.`,
    closed: 'You have this plan on this device, but we couldn’t open it. We’ll add the file beside it.',
    choose: 'Add the file as another plan, or replace yours with it. If you replace yours, we keep your version first.',
    own: 'Your own notes on readiness stay. The file only adds what’s missing.',
    leftOut: 'A copy to share leaves out private answers and contact details. Yours stay as they are.',
    ownNotes: 'The counselor’s notes here stay. The file only adds to them.',
    addBeside: 'Add as another plan',
    replace: 'Replace my plan',
    replaced: 'Replaced your plan with the file.',
    undo: 'Undo',
    notesLost: {
      title: 'We added the plan without the counselor’s notes',
      text: 'We couldn’t save the notes in this browser. Keep the file and try again later.',
      go: 'Go to the plan',
    },
    /** What comes with the file, one line each. */
    changes: {
      answersBack: (n: number) => told(n, '1 answer is new', 'answers are new'),
      answersGo: (n: number) => told(n, '1 answer is missing', 'answers are missing'),
      answersChange: (n: number) => told(n, '1 answer is different', 'answers are different'),
      added: (list: ListName, n: number) => `${counted(list, n)} more`,
      removed: (list: ListName, n: number) => `${counted(list, n)} fewer`,
      moved: 'a list is in a different order',
      tasks: (n: number) => told(n, '1 task on the timeline is different', 'tasks on the timeline are different'),
      ticks: (n: number) =>
        told(n, '1 check mark on the checklist is different', 'check marks on the checklist are different'),
      suggestions: (n: number) => told(n, '1 suggestion is different', 'suggestions are different'),
      passages: (n: number) => told(n, '1 part of a document is different', 'parts of documents are different'),
      begun: 'the day you started is different',
    },
  },
  differs: {
    title: 'This file has changed since it was saved',
    text: 'Someone may have edited it, or it was damaged on the way. Check what it says before you add it. If you can, ask for the file again.',
  },
  notReplaced: {
    title: 'We couldn’t replace your plan',
    openElsewhere: 'This plan is open in another tab. Close it there, then try again here.',
    noPoint:
      'We couldn’t keep your current version first, so we changed nothing. Add the file as another plan instead.',
    notOpened: 'We couldn’t open the plan on this device. Add the file as another plan, or try again in a moment.',
  },

  /** A copy that a code opens. */
  locked: {
    title: 'This copy is locked with a code',
    text: 'Type the code you saw when you saved the copy. Capital letters and spaces make no difference.',
    label: 'Code',
    show: 'Show what I type',
    open: 'Open the copy',
    opening: 'Opening. This takes a moment.',
    wrong: 'That code didn’t open the copy. Check each word. If the code is right, the file may be damaged.',
    damaged: 'This file is damaged, so no code can open it. Look for another copy.',
    cannot:
      'This browser needs a secure connection to open a locked copy. Open this site at its “https:” address and choose the file there.',
    empty: 'Type the code first.',
  },

  /** What comes home from a session. */
  packet: {
    title: (by: string) => (by === '' ? 'From a session' : `From a session with ${by}`),
    holds: (n: number, name: string) =>
      `This file has ${n === 1 ? '1 suggestion' : `${n} suggestions`} for ${name === '' ? 'your plan' : name}.`,
    on: (date: string) => `The session was on ${date}.`,
    lines: 'Suggestions',
    more: (n: number) => `and ${n} more`,
    text: 'Nothing changes until you accept each suggestion in your plan.',
    add: (n: number) => (n === 1 ? 'Add suggestion' : 'Add suggestions'),
    none: 'You already have all of these suggestions in your plan.',
    see: 'See the plan',
    added: 'Added the suggestions.',
    elsewhere: 'This plan isn’t on this device',
    elsewhereText: (name: string) =>
      `To use this file, go to the device that has ${name === '' ? 'the plan' : name}. If you no longer have the plan, open your saved copy of it first.`,
  },

  salvaged: {
    title: (name: string) => `We could read part of ${name}`,
    text: 'The file is damaged. You can add the part we could read as another plan. Keep the file.',
    dropped: (count: number) => (count === 1 ? 'We couldn’t read one answer:' : `We couldn’t read ${count} answers:`),
    cut: 'The end of the file is missing. We could read every answer before it.',
    more: (count: number) => `and ${count} more`,
    entry: (list: string, n: number, field: string) => `${list}, entry ${n}${field === '' ? '' : `: ${field}`}`,
    other: (path: string) => `Something else (${path})`,
    add: 'Add this part',
  },
  newer: {
    title: 'This file needs a newer version of this site',
    text: 'Close all your tabs of this site and open it again. Then choose the file once more. The file is fine.',
  },
  damaged: {
    title: 'This file is damaged',
    text: 'We couldn’t read the plan in this file. Look for an older copy. Your plans on this device are safe.',
  },
  notAPlan: {
    title: 'This file isn’t a plan',
    text: 'Try a file whose name starts with “plan” and ends in .html. Your plans on this device are safe.',
  },
  tooLarge: {
    title: 'This file is too large to be a plan',
    text: 'We read files up to 2 megabytes. A full plan takes a quarter of that. Choose another file.',
  },
  tooMuch: {
    title: 'This file holds too much to be a plan',
    text: 'We left this file closed, because it could freeze this page. Your plans are safe. Choose another file.',
  },
  unreadable: {
    title: 'We couldn’t read the file',
    text: 'Someone may have moved it, or its drive isn’t connected. Choose it again.',
  },
  notAdded: 'We couldn’t add the plan',
  seePlans: 'See all plans',
}
