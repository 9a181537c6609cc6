/** The passphrase of a device, and the form that stands before everything once one is set. */
export const lock = {
  /** Whoever opens this browser reads these: no word of what the page is for. */
  closed: {
    title: 'Locked',
    lead: 'Type your passphrase to open this page.',
    label: 'Passphrase',
    open: 'Open',
    opening: 'Opening. This may take a few seconds.',
    wrong:
      'That did not open it. Look out for capital letters and for the language of your keyboard. You can try as often as you like.',
    damaged: 'What a passphrase is tried on can no longer be read in this browser. So no passphrase can open it here.',
    failed: 'This part of the page could not be loaded. Check your connection, then try again.',
    forgotten: {
      summary: 'I have forgotten it',
      paragraphs: [
        'Without the passphrase nobody can open what is kept here. There is no second way in, and nobody else has a key: the makers of this page do not have one either.',
        'There is no hurry. Nothing counts how often you try, and nothing is removed by itself.',
        'If it does not come back to you, you can remove everything that is kept here and begin anew. If you saved a copy as a file, you can then load that file again.',
      ],
      ask: 'Remove everything on this device',
      title: 'Remove everything that this page keeps in this browser?',
      text: 'It cannot be brought back. Files that you saved stay where they are.',
      keep: 'Keep it',
      go: 'Remove everything',
      failed: 'Not everything could be removed. Close the other tabs of this page and try again.',
    },
  },
  show: 'Show what I type',

  title: 'Lock with a passphrase',
  lead: 'If you like, all that this page keeps in this browser can be locked. It then opens only with words that you choose.',
  back: 'Safety',
  before: {
    helps: {
      heading: 'What it helps against',
      points: [
        'Somebody who opens this browser when you are not there.',
        'Somebody who gets the device and looks into what the browser has stored.',
      ],
    },
    not: {
      heading: 'What it does not help against',
      points: [
        'Somebody who watches while the page is open, or who can make you open it.',
        'A program on the device that records what you type or see.',
        'Copies that were saved, printed or sent before. They stay as they are.',
        'Others seeing that you use this page. The browser’s history may show it.',
        'Traces on the disk from before you set it. An expert may find them for some time.',
      ],
    },
    forgetting: {
      heading: 'If you forget it',
      text: 'Nobody can open what is locked. There is no link to choose a new passphrase, and we have no key. So save a copy of your plans as a file first, and keep it where it is safe. This passphrase does not lock that file. A counselor’s records are in no file of a plan. Print them first if you need them.',
      copies: 'All plans: save a copy first',
    },
  },
  choose: {
    heading: 'Choose a passphrase',
    label: 'Passphrase',
    hint: (least: number) =>
      `At least ${least} characters. Four or five words that have nothing to do with each other are easy to keep in mind and hard to guess. Spaces count. It needs no digits or signs.`,
    again: 'The same once more',
    understood: 'I have understood: if I forget it, nobody can open what is kept here.',
    go: 'Lock with this passphrase',
    going: 'Locking everything. Please leave this page open.',
    short: (least: number, more: number) =>
      `It needs at least ${least} characters. ${more === 1 ? 'One more is' : `${more} more are`} missing.`,
    different: 'The two are not the same. Type the second one again.',
    tick: 'Please tick this first. It is the one thing that cannot be put right later.',
  },
  minutes: {
    legend: 'When should it lock by itself?',
    hint: 'Whatever you choose, it also locks when the page is closed or loaded anew.',
    after: (minutes: number) =>
      minutes === 0
        ? 'Only when the page is closed'
        : minutes === 60
          ? 'After an hour in which nothing is typed or pressed'
          : `After ${minutes} minutes in which nothing is typed or pressed`,
    failed: 'This could not be changed. The browser did not keep it. Please try again.',
  },
  set: {
    title: 'A passphrase is set',
    text: 'All that this page keeps in this browser is locked. To open it, type the passphrase.',
    now: 'Lock now',
    done: 'It is locked from now on.',
    left: (texts: number) =>
      `${texts === 1 ? 'One stored text' : `${texts} stored texts`} could not be locked yet, because the browser has no room left or did not answer. They can still be read by others. Remove what you do not need under “All plans”. Each time you open with the passphrase, it is tried again.`,
    leftTitle: 'Not all of it is locked yet',
    leftPlans: 'All plans',
  },
  change: {
    summary: 'Change the passphrase',
    old: 'The passphrase as it is now',
    label: 'The new passphrase',
    go: 'Change it',
    going: 'Changing it. This may take a few seconds.',
    wrong: 'That is not the passphrase as it is now. You can try as often as you like.',
    done: 'The new passphrase is set. The old one no longer opens.',
    failed: 'Nothing was changed. The browser did not keep the new passphrase. The old one still opens.',
  },
  off: {
    summary: 'Take the passphrase away',
    text: 'Whoever opens this browser can then read your plans again. You do not need to know the passphrase for this: it helps you if you have forgotten it while the page is still open.',
    ask: 'Take the passphrase away',
    title: 'Take the passphrase away?',
    what: 'All that this page keeps in this browser becomes readable again. Nothing is removed.',
    keep: 'Keep the passphrase',
    go: 'Take it away',
    going: 'Unlocking everything. Please leave this page open.',
    done: 'The passphrase is gone. Your plans are no longer locked.',
    failed: 'The passphrase is still set. Not everything could be unlocked. Please try again.',
  },
  otherTabs: {
    title: 'Close the other tabs first',
    text: 'This page is open in another tab or window of this browser, which would go on in the old way. Close it there, then try again. Nothing was changed.',
  },
  failed: {
    title: 'Nothing was locked',
    text: 'The browser did not keep what is needed to open it again: it may have no room, or it did not answer. Everything is as it was. Please try again later.',
  },
  insecure: {
    title: 'It is not possible here',
    text: 'Browsers lock things only for a page that came over a secure connection. The address of this page begins with “http:”, so there is nothing to lock with.',
    instead: 'What you can do instead',
    points: [
      'Open this page at an address that begins with “https:”, if there is one. Plans stay with the address where they were made: save them as files here, and open the files there.',
      'Lock the device itself, or use an account on it that only you can open.',
      'Save your plans as files, keep the files where nobody else looks, and remove the plans here.',
    ],
    plans: 'All plans',
  },
  nothing: {
    title: 'There is nothing to lock',
    text: 'This browser keeps nothing. When the page is closed, all of it is gone.',
  },
}
