import type { SourceKey } from '#domain/sources.ts'

/** Leaving quickly, how the page looks to others, removing everything; and, each time, what it cannot do. */
export const safety = {
  title: 'Leave, lock, remove',
  lead: 'For everyone who shares a device, or a home, with somebody who should not see this. Try things here while it is quiet.',

  leaving: {
    heading: 'Leaving quickly',
    lead: 'Each of these opens the weather instead, at once, and asks nothing:',
    ways: [
      {
        term: 'The button “Leave this page quickly”',
        means: 'at the top of every page. On a phone it says “Leave quickly”.',
      },
      {
        term: 'Shift, three times',
        means: 'no more than five seconds apart. It works while you type, too. Capital letters do not count.',
      },
      {
        term: 'Tab, then Enter',
        means: 'on a page that has just opened. The first thing Tab reaches is “Leave this page quickly”.',
      },
    ],
    kept: 'What you typed is saved first, and stays on this device. Other tabs of this page in this browser are covered too, and stay where they are.',
  },
  back: {
    heading: 'Coming back',
    text: 'The Back button finds a page that says “Page not available. Try again later.” Nothing on it says what it is, and its button opens nothing. To open it:',
    ways: [
      { term: 'With a keyboard', means: 'press Shift three times.' },
      {
        term: 'With a finger, pen or mouse',
        means:
          'press the heading for two seconds, then let go. With a screen reader on a phone: double-tap the heading, hold it, then let go.',
      },
      {
        term: 'If neither works, or you forgot',
        means:
          'close the tab and open this page in a new one. It shows the first page, as if you had never been here. Choose “Open a plan I have already started”. If you set a passphrase, it asks for that.',
      },
    ],
    try: 'Try it now',
    tryNote: 'This shows that page here. It does not leave, and nothing is closed.',
  },
  cannot: {
    heading: 'What leaving cannot do',
    lead: 'So that you do not rely on more than there is:',
    points: [
      'The browser’s history keeps the address and title of the pages you saw. They hold no answer and no name. A private window keeps no history, and it keeps no plan either.',
      'An emptied history can draw attention by itself.',
      'Somebody who watches this device with a program sees what you see. Then use another device, like one in a library.',
      'Your plan stays in this browser until you remove it. After you leave, a new tab shows the first page, as if nothing were here. Without a passphrase, anyone who chooses “Open a plan I have already started” there sees your plan.',
      'Until you leave this way, a new tab opens your plan. Closing a tab by hand hides nothing.',
      'The weather comes over the internet. Without a network, the browser says that the site cannot be reached.',
    ],
    about: 'What leaving cannot do',
    sources: ['TSN', 'OKL', 'GDS'] satisfies SourceKey[],
  },

  looks: {
    heading: 'How the tab looks to others',
    label: 'Name and icon of the tab',
    hint: 'From now on, on this device. What the history holds already stays as it is.',
    own: {
      label: 'As this page',
      hint: 'The title says which page it is. It never holds the problem, the name of the group, or a person’s name.',
    },
    neutral: {
      label: 'Plain',
      hint: 'Every page is called “Notes”, with a gray dot. You can no longer tell your own tabs apart by their names.',
    },
    inside: 'The page itself looks the same either way.',
  },

  lock: {
    heading: 'A passphrase',
    text: 'With a passphrase, nobody can read your plans on this device without it. If it is forgotten, nobody can, you included.',
    link: 'Passphrase',
  },

  remove: {
    heading: 'Remove everything',
    text: 'Removes every plan, earlier states, notes, settings, and the copy of this page for work without a network. You can choose whether it may be undone.',
    not: 'It does not remove files in your downloads, printed papers, or the browser’s history.',
    ask: 'Remove everything from this device',
    title: 'Remove everything?',
    what: 'All plans, earlier states, notes and settings go from this browser, in every open tab. To keep a plan, save it as a file first, and put the file where only you can reach it. A counselor’s records are in no file of a plan. Print them first if you need them.',
    keep: 'Keep everything',
    withUndo: {
      label: 'Remove, with undo',
      hint: 'You can put it all back until you close, leave or reload the page.',
    },
    forGood: { label: 'Remove for good', hint: 'Nobody can bring it back.' },
    working: 'Removing…',
    failed: {
      title: 'Nothing was removed',
      text: 'Not all of it could be read, so it could not have been put back. Try again, or choose “Remove for good”. Or clear the data of this site in the settings of your browser.',
    },
  },

  where: {
    heading: 'What is kept where',
    points: [
      'In this browser, on this device: your plans, earlier states of them, your notes, your settings, and this page itself for work without a network.',
      'In your downloads: the files that you saved. This page cannot reach them.',
      'Anywhere else: nothing. There is no account and no server that gets what you write.',
    ],
  },
  notAdvice:
    'This is help with a web page. It is no advice on your safety or your rights. A local support service can give that.',
}
