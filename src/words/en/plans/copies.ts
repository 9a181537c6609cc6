import type { ListName } from '#domain/plan/lists.ts'
import { counted } from '../listNames.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? one : `${n} ${many}`)

/** Copies of an open plan: the file, restore points, undo, and what keeps a plan safe. */
export const copies = {
  title: 'Copies and undo',
  lead: 'How to keep this plan safe, and how to go back.',

  file: {
    heading: 'A copy outside this browser',
    /** How the plan is kept, then how old the last copy is. */
    kept: { device: 'Saved on this device only.', nothing: 'Not kept on this device: it is gone when you close this page.' },
    last: { never: 'No copy taken yet.', today: 'The last copy was taken today.', yesterday: 'The last copy was taken yesterday.', days: (days: number) => `The last copy was taken ${days} days ago.`, on: (date: string) => `The last copy was taken on ${date}.` },
    text: 'The file is a page that any browser can show and that you can print. This page can load it again, with everything in it.',
    holds: 'It is your own copy: it holds the names you wrote down, how to reach people, and what you keep to yourself. Put it where only you can reach it.',
    save: 'Save the plan as a file',
    saved: 'The file is in your downloads.',
    failed: { title: 'The file was not saved', text: 'Try again. If it happens again, leave this page open and try another browser for the download.' },
    open: 'Open a file',
  },

  points: {
    heading: 'Go back to an earlier state',
    text: 'The page keeps states of this plan to go back to: from your last visit, from each day, and when you ask for it. Going back can be undone.',
    label: 'Earlier states',
    keep: 'Keep the state of now',
    kept: 'Kept.',
    notKept: { title: 'It could not be kept', text: 'The browser’s storage did not take it. Save the plan as a file instead.' },
    none: 'There is none yet. The first is kept when you come back on another day, or when you ask for it.',
    nowhere: 'This browser gives the page no place to keep earlier states. Files do the same for you.',
    reasons: { lastVisit: 'Your last visit', daily: 'The first state of the day', beforeImport: 'Before another state took its place', beforeRemoval: 'Before the plan was removed', beforeReplanning: 'Before new dates', byHand: 'Kept by you', overtaken: 'What one tab had not saved when another took over' },
    at: (date: string, time: string) => `${date}, ${time}`,
    unknownAt: 'The day is not known',
    see: 'See what would change',
    seeFor: (what: string) => `See what would change: ${what}`,
  },

  back: {
    title: 'Go back to this state?',
    same: 'Nothing differs. Your plan is the same as it was then.',
    would: 'Compared with now:',
    keeps: 'The state of now is kept first, so you can come back to it.',
    go: 'Go back to this',
    stay: 'Stay as it is',
    close: 'Close',
    done: 'Your plan is as it was then.',
    unreadable: { title: 'This state cannot be read', text: 'Your plan of now is untouched. Try another state.' },
    notKept: { title: 'The state of now could not be kept', text: 'You can go back all the same. Undo then works only until you close this page. Saving the plan as a file first is safer.', go: 'Go back all the same' },
    /** What going back does, one line each. */
    changes: {
      answersBack: (n: number) => count(n, '1 answer comes back', 'answers come back'),
      answersGo: (n: number) => count(n, '1 answer goes', 'answers go'),
      answersChange: (n: number) => count(n, '1 answer changes', 'answers change'),
      added: (list: ListName, n: number) => `${counted(list, n)} ${n === 1 ? 'comes' : 'come'} back`,
      removed: (list: ListName, n: number) => `${counted(list, n)} ${n === 1 ? 'goes' : 'go'}`,
      moved: 'the order of a list changes',
      tasks: (n: number) => count(n, 'what you set by hand changes for 1 task on the timeline', 'tasks on the timeline change in what you set by hand'),
      ticks: (n: number) => count(n, '1 tick on the checklist changes', 'ticks on the checklist change'),
      suggestions: (n: number) => count(n, '1 suggestion changes', 'suggestions change'),
      passages: (n: number) => count(n, '1 passage of a paper changes', 'passages of papers change'),
      begun: 'the day the plan began changes',
    },
    which: 'Which answers',
  },

  undo: {
    heading: 'Undo and redo',
    text: [
      'Undo takes back your last change anywhere in the plan, then the one before it, up to a hundred. Redo brings it back. Both stand at the top of every page, or at its foot on a phone, once there is something to undo.',
      'On a keyboard: Ctrl Z and Ctrl Shift Z, or Command Z on a Mac. Inside a text field they take back typing only.',
      'Undo forgets when you close the page. Then the earlier states above are the way back.',
    ],
  },

  safe: {
    heading: 'What keeps a plan, and what does not',
    text: 'Your plan lives in this browser, on this device, and nowhere else. Most of the time that is enough. A file is the copy for all other times.',
    points: [
      'Safari may erase what a page keeps after seven days of use without a visit to the page. Other browsers may, when the disk is nearly full.',
      'Clearing history, cookies or site data erases your plans too.',
      'A private window forgets everything when it is closed.',
      'Another browser or another device does not see this plan. Open the file there.',
    ],
    habit: 'A good habit: save the file after a day of much work, and before a week or more without the plan.',
  },
  readOnly: 'This plan is open in another tab. Here you can save files and look at earlier states, but not go back to one.',
}
