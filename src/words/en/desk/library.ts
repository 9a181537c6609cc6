import type { LibraryKind } from '#domain/desk/library.ts'

/** What a counselor knows of the area. Suggestions are made from it. */
export const library = {
  title: 'Places and contacts to suggest',
  short: 'Library',
  lead: 'You can suggest these in a session. They stay on this device, in your own library.',
  counselor: {
    label: 'What’s your name?',
    hint: 'Founders see your name next to your suggestions. You can leave this empty.',
  },
  kinds: {
    place: {
      heading: 'Places',
      add: 'Add a place',
      none: 'No places yet. Libraries, community rooms, and clinics are a start.',
      named: 'A place without a name',
    },
    connection: {
      heading: 'Referral sources',
      add: 'Add a referral source',
      none: 'None yet. Add an office or a person who can refer people to a group.',
      named: 'A referral source without a name',
    },
    group: {
      heading: 'Groups',
      add: 'Add a group',
      none: 'No groups yet. Founders like to visit one before they start their own.',
      named: 'A group without a name',
    },
  } satisfies Record<LibraryKind, object>,
  fields: { name: 'Name', where: 'Where, or how to reach it', contact: 'Who to ask', note: 'Good to know' },
  noteHint: 'For example, cost, steps at the door, or office hours.',
  search: {
    label: 'Search',
    none: 'Nothing fits. Try fewer letters.',
    found: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  },
  confirmed: (date: string) => `Last confirmed ${date}`,
  longAgo: 'That was a while ago. A call can save the founder a trip.',
  never: 'Not confirmed yet',
  confirm: 'I confirmed this today',
  confirmedNow: (name: string) => `Confirmed ${name}.`,
  up: 'Move up',
  down: 'Move down',
  moved: (name: string, to: number, of: number) => `${name} is now ${to} of ${of}.`,
  remove: 'Remove',
  removed: (name: string) => `Removed ${name}.`,
  undo: 'Undo',
  back: 'Your desk',
}
