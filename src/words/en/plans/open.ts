import type { ListName } from '#domain/plan/lists.ts'
import { counted } from '../listNames.ts'

const told = (n: number, one: string, many: string) => (n === 1 ? one : `${n} ${many}`)

/** Opening a file: what it is comes first, and nothing is kept before the person says so. */
export const open = {
  title: 'Open a plan you started',
  here: {
    heading: 'In this browser',
    reading: 'Looking for plans…',
    unread: 'The browser’s storage didn’t answer. Nothing is lost. Try again in a moment.',
    none: 'There’s no plan in this browser yet. A plan stays in the browser where you wrote it. If you saved it as a file, choose the file below.',
    saved: (date: string) => `Saved ${date}`,
    example: 'Example',
  },
  file: 'From a file',
  lead: 'First you see what is in the file. Nothing is kept until you say so, and nothing that is here is ever lost by it.',
  label: 'Choose the file',
  hint: 'A file that this page saved. Its name is like plan-2026-11-23.html.',
  drop: 'Or drop it here.',
  reading: 'Reading the file…',
  another: 'To look at another file, choose it above.',

  found: {
    title: (name: string) => `A plan: ${name}`,
    about: 'About',
    begun: 'Begun',
    firstMeeting: 'First meeting',
    people: 'Core group',
    peopleOf: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    saved: 'Last saved',
    savedAt: (date: string, time: string) => `${date}, ${time}`,
    unknown: 'Not known',
    kind: 'Kind',
    kinds: { own: 'A copy for the founder, with private answers', handOver: 'A plan to hand over' },
    checked: 'Checked',
    checks: {
      fits: 'As it was when it was saved',
      differs: 'Not as it was when it was saved',
      unknown: 'Saved before files could be checked',
    },
    notes: 'Counselor’s notes',
    notesOf: (sessions: number) =>
      sessions === 0 ? 'They come along.' : `They come along, with ${told(sessions, '1 session', 'sessions')}.`,
    notesDamaged: 'They cannot be read. The plan can.',
    fresh: 'This plan is not on this device yet. It is added beside the others.',
    add: 'Add it to my plans',
    same: 'The same plan is on this device already, and nothing in it differs.',
    here: (date: string) =>
      `The same plan is on this device${date === '' ? '' : `, last saved on ${date}`}. Compared with it, the file is different:`,
    closed:
      'The same plan is on this device, and it does not open here. It is left alone: the file is added beside it.',
    choose:
      'You can add the file as another plan beside it. Or it takes the place of the one here: how that is now is kept first, and you can go back.',
    own: 'What you noted about your readiness stays as it is here. The file only adds what is missing.',
    leftOut:
      'What a plan to hand over leaves out stays as it is here: what is yours alone, and how people are reached.',
    ownNotes: 'Notes of the counselor that are here stay. The file only adds to them.',
    addBeside: 'Add it as another plan',
    replace: 'Put it in the place of mine',
    replaced: 'The plan from the file has taken its place.',
    undo: 'Undo',
    notesLost: {
      title: 'The plan is here, but not the counselor’s notes',
      text: 'The browser did not take the notes. Keep the file, and try again later.',
      go: 'Go to the plan',
    },
    /** What comes with the file, one line each. */
    changes: {
      answersBack: (n: number) => told(n, '1 answer is new', 'answers are new'),
      answersGo: (n: number) => told(n, '1 answer is missing', 'answers are missing'),
      answersChange: (n: number) => told(n, '1 answer is different', 'answers are different'),
      added: (list: ListName, n: number) => `${counted(list, n)} more`,
      removed: (list: ListName, n: number) => `${counted(list, n)} fewer`,
      moved: 'a list has another order',
      tasks: (n: number) =>
        told(
          n,
          '1 task on the timeline was set by hand in another way',
          'tasks on the timeline were set by hand in another way',
        ),
      ticks: (n: number) => told(n, '1 tick on the checklist is different', 'ticks on the checklist are different'),
      suggestions: (n: number) => told(n, '1 suggestion is different', 'suggestions are different'),
      passages: (n: number) => told(n, '1 passage of a paper is different', 'passages of papers are different'),
      begun: 'the day the plan began is different',
    },
  },
  differs: {
    title: 'This file was changed or damaged on its way',
    text: 'It is not as it was when this page saved it. Somebody may have edited it, or it broke when it was sent. Look at what it says before you take it. If you can, ask for the file again.',
  },
  notReplaced: {
    title: 'Nothing was changed',
    openElsewhere: 'This plan is open in another tab. Close it there, then try again here.',
    noPoint:
      'The browser could not keep the plan as it is now, so nothing took its place. Add the file as another plan instead.',
    notOpened: 'The plan on this device did not open. Add the file as another plan, or try again in a moment.',
  },

  /** A copy that a code opens. */
  locked: {
    title: 'A copy locked with a code',
    text: 'Type the code that was shown when it was saved. Capital letters and what stands between the words make no difference.',
    label: 'The code',
    show: 'Show what I type',
    open: 'Open the copy',
    opening: 'Opening… This takes a moment.',
    wrong:
      'This code does not open the copy. Look at each word once more. If it is right, the file was changed or damaged on its way.',
    damaged: 'This copy cannot be opened by any code: the file was changed or damaged. Look for another copy of it.',
    cannot:
      'This browser cannot open it here: this page did not come over a secure connection (https). Open the page by its secure address, and choose the file there.',
    empty: 'Type the code first.',
  },

  /** What comes home from a session. */
  packet: {
    title: (by: string) => (by === '' ? 'From a session' : `From a session with ${by}`),
    holds: (n: number, name: string) =>
      `${n === 1 ? '1 suggestion' : `${n} suggestions`} for ${name === '' ? 'your plan' : `the plan “${name}”`}.`,
    on: (date: string) => `The session was on ${date}.`,
    lines: 'What was put forward',
    more: (n: number) => `and ${n} more`,
    text: 'They wait in the plan as suggestions. Nothing changes until you accept them one by one.',
    add: (n: number) => (n === 1 ? 'Put it into my plan as a suggestion' : 'Put them into my plan as suggestions'),
    none: 'All of them are in your plan already. Nothing is added twice.',
    see: 'See the plan',
    added: 'They wait in your plan.',
    elsewhere: 'This plan is not on this device',
    elsewhereText: (name: string) =>
      `${name === '' ? 'The plan they are for' : `They are for the plan “${name}”, which`} is not here. Open this file on the device that has the plan. If the plan was removed here, or the browser forgot it, load a copy of it for the founder first.`,
  },

  salvaged: {
    title: (name: string) => `Part of a plan: ${name}`,
    text: 'The file is damaged. What can be read is here, and you can add it as a plan of its own. Keep the file.',
    dropped: (count: number) => (count === 1 ? 'One thing could not be read:' : `${count} things could not be read:`),
    cut: 'No single answer is damaged. The end of the file is missing, and what stood there is lost in this file.',
    more: (count: number) => `and ${count} more`,
    entry: (list: string, n: number, field: string) => `${list}, entry ${n}${field === '' ? '' : `: ${field}`}`,
    other: (path: string) => `Something else (${path})`,
    add: 'Add what can be read',
  },
  newer: {
    title: 'This file was written by a newer version of this page',
    text: 'Close all tabs of this page and open it again, so that the newest version loads. Then choose the file once more. The file is fine.',
  },
  damaged: {
    title: 'This file is damaged',
    text: 'It was a plan once, but nothing in it can be read any more. Look for an older copy of the file. Nothing on this device has changed.',
  },
  notAPlan: {
    title: 'This is not a plan',
    text: 'It may be another kind of file. Files of this page begin with “plan” and end in .html. Nothing on this device has changed.',
  },
  tooLarge: {
    title: 'This file is too large to be a plan',
    text: 'This page reads files of up to 2 megabytes; a full plan takes a quarter of that. It was not read. Choose another file.',
  },
  tooMuch: {
    title: 'This file holds more than any plan could',
    text: 'It was not loaded, because it could bring the page to a stop. Nothing on this device has changed. Choose another file.',
  },
  unreadable: {
    title: 'The file could not be read',
    text: 'It may have been moved, or it is on a drive that is no longer there. Choose it again.',
  },
  notAdded: 'The plan was not added',
  seePlans: 'See all plans',
}
