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
      'That passphrase did not work. Check capital letters and the language of your keyboard. You can try as often as you like.',
    damaged: 'The lock in this browser is damaged, so your passphrase cannot open it here.',
    failed: 'We couldn’t load this part of the page. Check your connection, then try again.',
    forgotten: {
      summary: 'I forgot my passphrase',
      paragraphs: [
        'Without the passphrase, no one can open what is here. There is no other way in, and no one else has a key, not even us.',
        'Take your time. We do not count how often you try, and we remove nothing.',
        'If you cannot remember it, you can remove everything here and start over. If you saved a copy, you can open it afterward.',
      ],
      ask: 'Remove everything here',
      title: 'Remove all you have in this browser?',
      text: 'You cannot undo this. Files that you saved stay where they are.',
      keep: 'Keep everything',
      go: 'Remove everything',
      failed: 'We couldn’t remove everything. Close your other tabs of this site and try again.',
    },
  },
  show: 'Show what I type',

  title: 'Lock with a passphrase',
  lead: 'You can lock everything we keep in this browser. Only your passphrase opens it.',
  back: 'Safety',
  before: {
    helps: {
      heading: 'What a passphrase protects you from',
      points: [
        'Someone opens this browser when you’re away.',
        'Someone gets the device and looks at what the browser stored.',
      ],
    },
    not: {
      heading: 'What a passphrase cannot stop',
      points: [
        'Someone watches while the page is open, or makes you open it.',
        'A program on the device records what you type or see.',
        'Someone has a copy that you saved, printed, or sent before.',
        'The browser history shows that you use this site.',
        'An expert finds traces on the disk from before you set it.',
      ],
    },
    forgetting: {
      heading: 'If you forget it',
      text: 'If you forget it, no one can open what is locked. We cannot reset it, and we have no key. Save a copy of your plans first and keep it safe. This passphrase does not lock that copy. The copy never has a counselor’s private notes, so print them first if you need them.',
      copies: 'Save a copy first',
    },
  },
  choose: {
    heading: 'Choose a passphrase',
    label: 'Passphrase',
    hint: (least: number) =>
      `Use at least ${least} characters. Four or five unrelated words are easy to remember and hard to guess.`,
    again: 'Passphrase again',
    understood: 'I understand that if I forget it, no one can open what is here.',
    go: 'Set passphrase',
    going: 'Locking everything. Please keep this page open.',
    short: (least: number, more: number) =>
      `Use at least ${least} characters. Add ${more === 1 ? 'one more' : `${more} more`}.`,
    different: 'The two don’t match. Type the second one again.',
    tick: 'Please check this box first. No one can help later if you forget it.',
  },
  minutes: {
    legend: 'When should we lock it?',
    hint: 'We always lock it when you close or reload the page.',
    after: (minutes: number) =>
      minutes === 0
        ? 'Only when I close the page'
        : minutes === 60
          ? 'After an hour when you type nothing'
          : `After ${minutes} minutes when you type nothing`,
    failed: 'We couldn’t save that change. Please try again.',
  },
  set: {
    title: 'You’ve set a passphrase',
    text: 'Everything we keep in this browser is locked. Type the passphrase to open it.',
    now: 'Lock now',
    done: 'Your plans are locked from now on.',
    left: (texts: number) =>
      `We couldn’t lock ${texts === 1 ? 'one stored text' : `${texts} stored texts`} yet, because the browser is full or did not answer. Others can still read it. Remove plans you don’t need. We try again each time you type the passphrase.`,
    leftTitle: 'Some of it isn’t locked yet',
    leftPlans: 'All plans',
  },
  change: {
    summary: 'Change the passphrase',
    old: 'Your current passphrase',
    label: 'New passphrase',
    go: 'Change passphrase',
    going: 'Changing it. This may take a few seconds.',
    wrong: 'That isn’t your current passphrase. You can try as often as you like.',
    done: 'Your new passphrase is set. The old one no longer works.',
    failed: 'We couldn’t save the new passphrase. The old one still works.',
  },
  off: {
    summary: 'Remove the passphrase',
    text: 'Then anyone who opens this browser can read your plans. You can do this without the passphrase while this page is open.',
    ask: 'Remove the passphrase',
    title: 'Remove the passphrase?',
    what: 'Anyone who opens this browser can read your plans again. We remove nothing else.',
    keep: 'Keep the passphrase',
    go: 'Remove passphrase',
    going: 'Unlocking everything. Please keep this page open.',
    done: 'You removed the passphrase. Your plans are no longer locked.',
    failed: 'We couldn’t unlock everything. The passphrase is still set. Please try again.',
  },
  otherTabs: {
    title: 'Close the other tabs first',
    text: 'This site is open in another tab or window of this browser. Close it there, then try again. Nothing has changed.',
  },
  failed: {
    title: 'We couldn’t lock your plans',
    text: 'The browser may be full, or it did not answer. Nothing has changed. Please try again later.',
  },
  insecure: {
    title: 'You cannot set a passphrase here',
    text: 'Browsers need a secure connection for a lock. This page’s address begins with “http:” and has no “s” in it.',
    instead: 'What you can do instead',
    points: [
      'If this site has an “https:” address, open that. Plans do not move with you. Save copies here and open them there.',
      'Lock the device itself, or use an account on it that only you can open.',
      'Save copies of your plans, keep them where no one else looks, and remove the plans here.',
    ],
    plans: 'All plans',
  },
  nothing: {
    title: 'There is nothing to lock',
    text: 'This browser keeps nothing. When you close the page, all of it is gone.',
  },
}
