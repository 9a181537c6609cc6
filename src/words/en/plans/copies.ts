import type { ListName } from '#domain/plan/lists.ts'
import { counted } from '../listNames.ts'

const count = (n: number, one: string, many: string) => (n === 1 ? one : `${n} ${many}`)

/** Copies of an open plan: the file, restore points, undo, and what keeps a plan safe. */
export const copies = {
  title: 'Copies and undo',

  file: {
    heading: 'Save a copy',
    /** How the plan is kept, then how old the last copy is. */
    kept: {
      device: 'Saved on this device only.',
      nothing: 'Your plan is only on this page. Closing the page removes it.',
    },
    last: {
      never: 'You haven’t saved a copy yet.',
      today: 'You saved a copy today.',
      yesterday: 'You saved a copy yesterday.',
      days: (days: number) => `You saved a copy ${days} days ago.`,
      on: (date: string) => `You saved a copy on ${date}.`,
    },
    open: 'Open a saved copy',
  },

  /** Taking a file out: the two kinds, and what goes along. */
  take: {
    title: (name: string) => `Save a copy of ${name}`,
    kind: 'Who is the copy for?',
    kinds: {
      own: {
        label: 'For me',
        hint: 'Your whole plan, with private answers.',
      },
      handOver: {
        label: 'To share',
        hint: 'This leaves out private answers.',
      },
    },
    /** Of both: it is what the role card promises. */
    noRecords: 'This file never has a counselor’s private notes.',
    /** While somebody sits beside the founder. */
    together: 'During a session, you can save a copy to share. After it, the founder can save a full copy.',
    lock: { label: 'Lock it with a code', hint: 'No one can read it without the code.' },
    contacts: {
      label: 'Add contact details',
      hint: 'This adds phone numbers, emails, safe times to call, and talk notes. Ask people first.',
      free: 'The file has your own sentences as you wrote them. Read them before you send it.',
    },
    name: { label: 'Put the group’s name at the top', hint: 'Otherwise it says “Plan” and the date.' },
    holds: 'Keep it where only you can reach it.',
    cannotLock: 'You can’t lock a copy here, because this page has no secure (https) connection.',
    code: {
      heading: 'Your code for this copy',
      text: 'Write down this code now and keep it apart from the file. Without it, no one can open the file, not even you or us.',
      copy: 'Copy code',
      another: 'Get another code',
      orOwn: 'Write your own code',
      own: 'Your own code',
      ownHint: (least: number) => `Use at least ${least} letters. Choose several words that no one would guess.`,
      tooShort: (least: number) => `That code is easy to guess. Use at least ${least} letters.`,
    },
    save: 'Save copy',
    saveLocked: 'Save locked copy',
    working: 'Making the copy',
    saved: 'Saved a copy in your downloads.',
    large: {
      title: 'We saved the file, but we can’t open it here',
      text: 'We open files up to 2 megabytes. Shorten the longest answers in your plan and save it again.',
    },
    failed: {
      title: 'We couldn’t save the copy',
      text: 'Your plan is still here. Keep this page open and try again.',
    },
    cancel: 'Don’t save',
  },

  points: {
    heading: 'Earlier versions',
    text: 'We keep one from your last visit and each day.',
    label: 'Earlier versions',
    keep: 'Keep this version',
    kept: 'Kept this version.',
    notKept: {
      title: 'We couldn’t keep this version',
      text: 'The browser’s storage didn’t take it. Save a copy instead.',
    },
    none: 'No earlier versions yet. We keep the first one when you come back another day.',
    nowhere: 'This browser can’t keep earlier versions. Save a copy instead.',
    reasons: {
      lastVisit: 'From your last visit',
      daily: 'First version of the day',
      beforeImport: 'Before you replaced the plan',
      beforeRemoval: 'Before you removed the plan',
      beforeReplanning: 'Before you changed dates',
      byHand: 'You kept this one',
      overtaken: 'Unsaved changes from another tab',
    },
    at: (date: string, time: string) => `${date}, ${time}`,
    unknownAt: 'Date unknown',
    see: 'See what would change',
    seeFor: (what: string) => `See what would change: ${what}`,
  },

  setAside: {
    heading: 'Text we set aside',
    text: 'We couldn’t read some saved text, or you changed it in two tabs. Your plan is what you see. You can save the rest as a file.',
    at: (date: string, time: string) => `${date}, ${time}`,
    unknownAt: 'Date unknown',
    size: (kB: number) => `about ${kB} kB`,
    save: 'Save the text as a file',
    saveFor: (when: string) => `Save the text as a file: ${when}`,
  },

  back: {
    title: 'Go back to this version?',
    same: 'Your plan is the same as it was then.',
    would: 'Here is what would change.',
    keeps: 'We keep your current version first, so you can come back to it.',
    go: 'Go back',
    stay: 'Keep current version',
    close: 'Close',
    done: 'You went back to the earlier version.',
    unreadable: { title: 'We couldn’t read this version', text: 'Your current plan is safe. Try another version.' },
    notKept: {
      title: 'We couldn’t keep your current version',
      text: 'You can still go back, but undo works only until you close this page. Saving a copy first is safer.',
      go: 'Go back anyway',
    },
    /** What going back does, one line each. */
    changes: {
      answersBack: (n: number) => count(n, '1 answer comes back', 'answers come back'),
      answersGo: (n: number) => count(n, '1 answer goes away', 'answers go away'),
      answersChange: (n: number) => count(n, '1 answer changes', 'answers change'),
      added: (list: ListName, n: number) => `${counted(list, n)} ${n === 1 ? 'comes' : 'come'} back`,
      removed: (list: ListName, n: number) => `${counted(list, n)} ${n === 1 ? 'goes' : 'go'} away`,
      moved: 'the order of a list changes',
      tasks: (n: number) => count(n, '1 task on the timeline changes', 'tasks on the timeline change'),
      ticks: (n: number) => count(n, '1 check mark on the checklist changes', 'check marks on the checklist change'),
      suggestions: (n: number) => count(n, '1 suggestion changes', 'suggestions change'),
      passages: (n: number) => count(n, '1 part of a document changes', 'parts of documents change'),
      begun: 'the day you started changes',
    },
    which: 'Which answers',
  },

  undo: {
    heading: 'Undo and redo',
    text: [
      'Undo takes back your last change, then the one before it, up to a hundred. Redo brings it back.',
      'On a keyboard, press Ctrl Z and Ctrl Shift Z, or Command Z on a Mac. In a text field, these keys take back typing only.',
      'Closing the page clears undo. You can still go back to an earlier version.',
    ],
  },

  safe: {
    heading: 'How browsers can lose a plan',
    text: 'We keep your plan only in this browser. You can read and print a copy in any browser, and open it here again.',
    points: [
      'Safari and some other browsers may erase plans after seven days of use without a visit here. Others may when the disk is nearly full.',
      'If you clear history, cookies, or site data, you erase your plans too.',
      'A private window forgets everything when you close it.',
      'Another browser or device can’t see this plan. Open a copy there.',
    ],
    /** Where this browser is one of them. */
    sevenDays: {
      title: 'This browser may forget a plan',
      text: 'This browser may erase your plan after seven days of use without a visit here. Save a copy before you take a break. On a phone, you can also add this site to your home screen and open the copy from there.',
    },
    habit: 'Save a copy after a day of hard work and before a week away.',
  },
  readOnly: 'This plan is open in another tab. Here you can save a copy and look at earlier versions.',
}
