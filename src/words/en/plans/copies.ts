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
    kept: {
      device: 'Saved on this device only.',
      nothing: 'Not kept on this device: it is gone when you close this page.',
    },
    last: {
      never: 'No copy taken yet.',
      today: 'The last copy was taken today.',
      yesterday: 'The last copy was taken yesterday.',
      days: (days: number) => `The last copy was taken ${days} days ago.`,
      on: (date: string) => `The last copy was taken on ${date}.`,
    },
    text: 'The file is a page that any browser can show and that you can print. This page can load it again.',
    open: 'Open a file',
  },

  /** Taking a file out: the two kinds, and what goes along. */
  take: {
    title: (name: string) => `Save ${name} as a file`,
    kind: 'What is the file for?',
    kinds: {
      own: {
        label: 'For the founder',
        hint: 'All that belongs to the founder, with private answers and ways to reach people. This file brings back the whole plan.',
      },
      handOver: {
        label: 'To hand over',
        hint: 'The plan for someone else, without private answers. Ways to reach people stay out unless you add them.',
      },
    },
    /** Of both: it is what the role card promises. */
    noRecords: 'We never put a counselor’s records in this file.',
    /** While somebody sits beside the founder. */
    together:
      'During a session, you can save a file to hand over. After the session, you can save a copy for the founder.',
    lock: { label: 'Lock it with a code', hint: 'Then nobody can read the file without the code.' },
    contacts: {
      label: 'With how to reach people',
      hint: 'Phone numbers, mail addresses, safe times to call, and notes of talks with people. Ask them first.',
      free: 'What you wrote in your own sentences goes along as it is. Look it over before you send the file.',
    },
    name: { label: 'With the name of the group at the top', hint: 'Without it, the top says only “Plan” and the day.' },
    holds: 'It holds names. Put it where only you can reach it.',
    cannotLock:
      'A code is not offered here: this page did not come over a secure connection (https), and without one the browser has nothing to lock with.',
    code: {
      heading: 'The code of this copy',
      text: 'Write it down now, and keep it apart from the file. We cannot look it up. Without it nobody opens the file, not even you.',
      copy: 'Copy the code',
      another: 'Another code',
      orOwn: 'Or use words of your own',
      own: 'Words of your own',
      ownHint: (least: number) =>
        `At least ${least} letters. Several words that nobody would guess are best. Capital letters and spaces make no difference.`,
      tooShort: (least: number) => `That is too short to keep anybody out. Use at least ${least} letters.`,
    },
    save: 'Save the file',
    saveLocked: 'I have the code: save the file',
    working: 'Making the file…',
    saved: 'The file is in your downloads.',
    large: {
      title: 'The file is saved, but it is too large to load',
      text: 'This page loads files of up to 2 megabytes. Shorten the longest texts in the plan, then save it again.',
    },
    failed: {
      title: 'The file was not saved',
      text: 'Try again. If it happens again, leave this page open and try another browser for the download.',
    },
    cancel: 'Do not save',
  },

  points: {
    heading: 'Go back to an earlier state',
    text: 'The page keeps states of this plan to go back to: from your last visit, from each day, and when you ask for it. Going back can be undone.',
    label: 'Earlier states',
    keep: 'Keep the state of now',
    kept: 'Kept.',
    notKept: {
      title: 'It could not be kept',
      text: 'The browser’s storage did not take it. Save the plan as a file instead.',
    },
    none: 'There is none yet. The first is kept when you come back on another day, or when you ask for it.',
    nowhere: 'This browser gives the page no place to keep earlier states. Files do the same for you.',
    reasons: {
      lastVisit: 'As you found it when you came back',
      daily: 'The first state of the day',
      beforeImport: 'Before another state took its place',
      beforeRemoval: 'Before the plan was removed',
      beforeReplanning: 'Before new dates',
      byHand: 'Kept by you',
      overtaken: 'What one tab had not saved when another took over',
    },
    at: (date: string, time: string) => `${date}, ${time}`,
    unknownAt: 'The day is not known',
    see: 'See what would change',
    seeFor: (what: string) => `See what would change: ${what}`,
  },

  setAside: {
    heading: 'Texts that were set aside',
    text: 'Something that this browser kept of your plan could not be read, or was written in two tabs at once. Your plan is what you see. The rest was deleted nowhere: here you can save it as a file, for somebody who can look into it.',
    at: (date: string, time: string) => `${date}, ${time}`,
    unknownAt: 'The day is not known',
    size: (kB: number) => `about ${kB} kB`,
    save: 'Save the text as a file',
    saveFor: (when: string) => `Save the text as a file: ${when}`,
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
    notKept: {
      title: 'The state of now could not be kept',
      text: 'You can go back all the same. Undo then works only until you close this page. Saving the plan as a file first is safer.',
      go: 'Go back all the same',
    },
    /** What going back does, one line each. */
    changes: {
      answersBack: (n: number) => count(n, '1 answer comes back', 'answers come back'),
      answersGo: (n: number) => count(n, '1 answer goes', 'answers go'),
      answersChange: (n: number) => count(n, '1 answer changes', 'answers change'),
      added: (list: ListName, n: number) => `${counted(list, n)} ${n === 1 ? 'comes' : 'come'} back`,
      removed: (list: ListName, n: number) => `${counted(list, n)} ${n === 1 ? 'goes' : 'go'}`,
      moved: 'the order of a list changes',
      tasks: (n: number) =>
        count(
          n,
          'what you set by hand changes for 1 task on the timeline',
          'tasks on the timeline change in what you set by hand',
        ),
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
      'Some browsers, Safari among them, may forget what a page keeps after seven days of use without a visit here. Others may when the disk is nearly full.',
      'Clearing history, cookies or site data erases your plans too.',
      'A private window forgets everything when it is closed.',
      'Another browser or another device does not see this plan. Open the file there.',
    ],
    /** Where this browser is one of them. */
    sevenDays: {
      title: 'This browser may forget a plan',
      text: 'After seven days of use without a visit here, it may erase what this page keeps. Take a copy before a pause. On a phone or tablet you can also add this page to the home screen: what is opened from there is counted on its own. It may not see the plan that is here, so take a copy first and open the file there.',
    },
    habit: 'A good habit: save the file after a day of much work, and before a week or more without the plan.',
  },
  readOnly:
    'This plan is open in another tab. Here you can save files and look at earlier states, but not go back to one.',
}
