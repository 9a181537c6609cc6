import type { SourceKey } from '#domain/sources.ts'

/** Leaving quickly, how the page looks to others, removing everything; and, each time, what it cannot do. */
export const safety = {
  title: 'Safety',
  lead: 'Some people share a device or a home. Try these steps while you’re alone.',

  leaving: {
    heading: 'Leave fast',
    lead: 'Each of these opens the weather right away and asks nothing.',
    ways: [
      {
        term: 'Quick exit',
        means: 'Press the button at the top of any page.',
      },
      {
        term: 'Shift, three times',
        means: 'Press it within five seconds each time. This works while you type too. Capital letters do not count.',
      },
      {
        term: 'Tab, then Enter',
        means: 'Do this on a page that has just opened. Tab reaches “Quick exit” first.',
      },
    ],
    kept: 'We save what you typed first, on this device. We also cover your other tabs of this site, but they stay open.',
  },
  back: {
    heading: 'Come back',
    text: 'The Back button shows a page that says “Page not available. Try again later.” Its button opens nothing. Here is how to open it.',
    ways: [
      { term: 'With a keyboard', means: 'Press Shift three times.' },
      {
        term: 'With a finger, pen or mouse',
        means:
          'Hold the heading for two seconds, then let go. With a screen reader on a phone, double-tap and hold the heading.',
      },
      {
        term: 'If neither works',
        means:
          'Close the tab and open this site in a new one. You’ll see the first page, as if you were new. Choose “Open a saved copy” there. If you set a passphrase, type it.',
      },
    ],
    try: 'Try it now',
    tryNote: 'We show you that page. You stay here, and nothing closes.',
  },
  cannot: {
    heading: 'What leaving cannot do',
    lead: 'Please read these limits before you rely on Quick exit.',
    points: [
      'The browser history keeps the address and title of the pages you saw. They never show an answer or a name. A private window keeps no history, and it keeps no plan either.',
      'A history that you cleared can make someone ask why.',
      'If a program watches this device, someone can see what you see. Use another device, such as one in a library.',
      'Your plan stays in this browser until you remove it. After you leave, a new tab shows the first page. Without a passphrase, anyone who chooses “Open a saved copy” there can see your plan.',
      'If you only close the tab, nothing is hidden. A new tab opens your plan.',
      'The weather comes over the internet. If you’re offline, the browser says it cannot reach the site.',
    ],
    about: 'What leaving cannot do',
    sources: ['TSN', 'OKL', 'GDS'] satisfies SourceKey[],
  },

  looks: {
    heading: 'Change how the tab looks',
    label: 'Name and icon of the tab',
    hint: 'This applies on this device from now on. Your past history stays as it is.',
    own: {
      label: 'Page name',
      hint: 'The title says which page it is. We never show your concern, your group’s name, or a person’s name.',
    },
    neutral: {
      label: 'Plain',
      hint: 'Every tab says “Notes” and shows a gray dot, so they all look alike.',
    },
    inside: 'The pages themselves look the same either way.',
  },

  lock: {
    heading: 'Set a passphrase',
    text: 'Then no one can read your plans on this device without it. If you forget it, you cannot read them either.',
    link: 'Passphrase',
  },

  remove: {
    heading: 'Remove everything',
    text: 'This removes every plan, earlier version, note, and setting, and the offline copy of this site. You choose if you can undo it.',
    not: 'We cannot remove what you saved or printed, or your browser history.',
    ask: 'Remove everything here',
    title: 'Remove everything?',
    what: 'This removes all plans, earlier versions, notes, and settings from this browser, in every open tab. To keep a plan, save a copy first and put it where only you can reach it. That copy never has a counselor’s private notes. Print them first if you need them.',
    keep: 'Keep everything',
    withUndo: {
      label: 'Remove, with undo',
      hint: 'You can put everything back until you close, leave, or reload the page.',
    },
    forGood: { label: 'Remove for good', hint: 'You cannot undo this.' },
    working: 'Removing…',
    failed: {
      title: 'Nothing was removed',
      text: 'We could not read all of it, so undo would not work. Try again, or choose “Remove for good” instead. You can also clear this site’s data in your browser settings.',
    },
  },

  where: {
    heading: 'Where your data is',
    points: [
      'This browser holds your plans, their earlier versions, your notes, and your settings. It also holds a copy of this site, so you can work offline.',
      'Your downloads hold the files you saved. We cannot reach them.',
      'We keep nothing anywhere else. You have no account, and no server gets what you write.',
    ],
  },
  notAdvice:
    'We explain how this site works. We do not give advice on your safety or your rights. A local support service can.',
}
