import type { SourceKind } from '#domain/sources.ts'
import type { Standing } from '#domain/stages/standing.ts'

/** Help: short, plain, easy to scan. */
export const help = {
  title: 'Help',
  lead: 'Find out what this site does and how to use it safely.',

  what: {
    heading: 'What this site does',
    paragraphs: [
      'This site helps you start a self-help group. We ask questions, explain them, and print what you need. You decide, and you can leave any question open.',
      'We help with organizing only. We don’t give medical, psychological, or legal advice. A self-help group works alongside your care, never instead of it.',
    ],
  },

  crisis: {
    heading: 'In a crisis',
    paragraphs: [
      'If you or someone else is in danger, call your local emergency number now. To talk with someone, call a crisis line where you live.',
      'Numbers differ by country and they change, so we don’t print any. Look them up today and keep them where you can reach them. Your plan has a place for your group’s numbers, with your ground rules.',
    ],
  },

  leaving: {
    heading: 'Leave fast',
    paragraphs: [
      '“Quick exit” at the top of every page opens the weather and asks nothing. Pressing Shift three times does the same. We save what you typed first.',
      'The Back button then shows “Page not available” instead. To open it, press Shift three times, or hold the heading for two seconds. In a new tab, choose “Open a saved copy” on the first page.',
      'The visit stays in your browser history, and a program that watches the device still sees it. You can practice on the Safety page.',
    ],
    link: 'Safety',
  },

  kept: {
    heading: 'Where we keep your plan',
    paragraphs: [
      'We keep your plan in this browser, on this device, and send nothing. No one can bring back what the browser loses, so save a copy from time to time.',
      'To use another device, save a copy. Open the copy there from the first page.',
      'Under “All plans” you can remove a plan and put it back, or remove everything.',
    ],
    plans: 'All plans',
    desk: 'For counselors',
    open: 'Open a saved copy',
  },

  sees: {
    heading: 'Who sees what',
    points: [
      'Anyone who uses this browser can open your plans, unless you set a passphrase.',
      'Anyone who gets a copy can read all of it. That includes names, phone numbers, and your private answers.',
      'The checklist shows names as you typed them, so initials are fine. The notice shows the group contact, the town, and a name you choose. Your words for the concern are on the notice and the flyer.',
      'We never save or print your answers about your own readiness.',
      'No one else sees anything, and neither do we.',
    ],
  },

  undo: {
    heading: 'Undo',
    paragraphs: [
      'Undo takes back your last change, then the one before it, up to a hundred.',
      'When you remove something from a list, a message lets you put it back. After you close the page, you can still go back to earlier versions.',
    ],
  },

  keyboard: {
    heading: 'With the keyboard',
    label: 'Keys',
    keys: [
      {
        key: 'Tab',
        does: 'Goes to the next field, button, or link. Shift and Tab goes back. On each page, Tab first skips to what is new.',
      },
      { key: 'Arrow keys', does: 'Choose one answer in a list.' },
      { key: 'Space', does: 'Checks a box or presses a button.' },
      { key: 'Enter', does: 'Goes to the next page from a field.' },
      { key: 'Escape', does: 'Closes a window on top of the page.' },
      {
        key: 'Ctrl Z, Ctrl Shift Z',
        does: 'Undo and redo. Use Command on a Mac. In a text field, these keys take back typing only.',
      },
      { key: 'Shift, three times', does: 'Quick exit.' },
    ],
  },

  standings: {
    heading: 'What the chairs mean',
    lead: 'Each of the six stages is a chair. You can go to any stage at any time.',
    of: {
      untouched: 'You haven’t written anything there yet.',
      underWay: 'You’ve started. Some steps are left to do.',
      ready: 'All the steps are done. You can still change anything.',
      needsAnotherLook: 'The stage was done, and a later change undid a step. The stage names the step.',
    } satisfies Record<Standing, string>,
  },

  sources: {
    heading: 'Where advice comes from',
    lead: 'Each page names its sources and says what kind they are.',
    of: {
      entry: 'This is the encyclopedia entry “Self-Help Groups” that we built this site on. We quote it word for word.',
      study: 'This is research with many groups or people. Your group may be different.',
      guide: 'This is a handbook or advice from an organization that helps groups.',
      group: 'This is what one group or one person says. Your group may be different.',
      suggestion: 'This is our own suggestion, where sources do not settle the question.',
    } satisfies Record<SourceKind, string>,
  },
}
