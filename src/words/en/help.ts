import type { SourceKind } from '#domain/sources.ts'
import type { Standing } from '#domain/stages/standing.ts'

/** Help: short, plain, easy to scan. */
export const help = {
  title: 'Help',
  lead: 'What this page does, what it does not do, and how to stay safe with it.',

  what: {
    heading: 'What this is',
    paragraphs: [
      'It helps you start a self-help group: it asks, explains, remembers, works things out, and prints what you need. You decide. It suggests, and you can leave any question open.',
      'It gives help with organizing only. It gives no medical, psychological or legal advice, and it never judges how somebody is doing. A self-help group goes alongside care, never instead of it.',
    ],
  },

  crisis: {
    heading: 'In a crisis',
    paragraphs: [
      'If your life or somebody else’s is in danger, call your local emergency number now. If you need somebody to talk to, call a crisis line where you live.',
      'Numbers differ from country to country, and they change. So this page prints none. Look both up today, while things are calm, and write them down where you can reach them. In the plan, “What will you agree on?” has a place for the numbers your group uses.',
    ],
  },

  leaving: {
    heading: 'Leaving quickly',
    paragraphs: [
      '“Leave quickly”, at the top of every page, opens the weather instead, at once, and asks nothing. Pressing the Shift key three times does the same. What you typed is saved first.',
      'The Back button then finds “Page not available”. To open it, press Shift three times, or press its heading for two seconds and let go. Or open this page in a new tab: it shows the first page. Choose “Open a plan I have already started” there.',
      'The visit stays in the browser’s history, and a program that watches the device sees it all the same. The page on safety says what helps, and lets you try it.',
    ],
    link: 'Leave, lock, remove',
  },

  kept: {
    heading: 'Where your plan is kept',
    paragraphs: [
      'In this browser, on this device. There is no account and no server, and nothing is sent anywhere. Nobody can bring back what the browser loses, so save a file from time to time, under “Copies and undo”.',
      'To go on with a plan on another device, save it as a file, take the file there, and open it under “Open a file”.',
      'Under “All plans” you can remove a plan and put it back, or remove everything.',
    ],
    plans: 'All plans',
    desk: 'For counselors',
    open: 'Open a file',
  },

  sees: {
    heading: 'Who sees what',
    points: [
      'Whoever uses this browser on this device can open your plans, unless you lock them with a passphrase.',
      'Whoever gets a file can read all of it. It holds names, how to reach people, and what you keep to yourself.',
      'The checklist shows the names as you typed them: initials are enough. The “help start it” notice shows the group’s contact, the name you choose to put on it, the town, and your own words for what the group is about. The flyer shows these words too.',
      'The questions about your own readiness are for you alone. They are not kept, and they are on no paper.',
      'Nobody else sees anything. The makers of this page do not either.',
    ],
  },

  undo: {
    heading: 'Undo',
    paragraphs: [
      'Undo takes back your last change, then the one before it, up to a hundred. It stands at the top of every page of a plan, or at its foot on a phone, once there is something to undo.',
      'What you remove from a list can also be brought back from the message that appears. After you close the page, “Copies and undo” has earlier states to go back to.',
    ],
  },

  keyboard: {
    heading: 'With the keyboard',
    label: 'Keys',
    keys: [
      {
        key: 'Tab',
        does: 'goes to the next field, button or link. With Shift it goes back. The first one on each page skips to what is new.',
      },
      { key: 'Arrow keys', does: 'choose among answers with round marks.' },
      { key: 'Space', does: 'ticks a box, presses a button.' },
      { key: 'Enter', does: 'in a field goes on to the next page.' },
      { key: 'Escape', does: 'closes what lies on top of the page.' },
      {
        key: 'Ctrl Z, Ctrl Shift Z',
        does: 'undo and redo. On a Mac, Command instead of Ctrl. In a text field they take back typing only.',
      },
      { key: 'Shift, three times', does: 'leaves this page quickly.' },
    ],
  },

  standings: {
    heading: 'What the chairs say',
    lead: 'Each of the six stages is a chair. You can go to any of them at any time.',
    of: {
      untouched: 'Nothing is written there yet.',
      underWay: 'You have begun. Some of what it takes is still open.',
      ready: 'All it takes is in place. You can still change anything.',
      needsAnotherLook: 'It was ready once, and a later change opened something again. The stage says what.',
    } satisfies Record<Standing, string>,
  },

  sources: {
    heading: 'Where advice comes from',
    lead: '“Where this comes from” names the sources of a page, and what kind each one is.',
    of: {
      entry: 'the text “Self-Help Groups” that this page is built on. It is quoted word for word.',
      study: 'research with many groups or people. It says what was found there, not what will happen to you.',
      guide: 'a handbook, or advice by an organization that helps groups.',
      group: 'what one group or one person reports. It may be different for you.',
      suggestion: 'the judgment of those who made this page, where no source settles it.',
    } satisfies Record<SourceKind, string>,
  },
}
