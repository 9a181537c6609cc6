import type { LibraryKind } from '#domain/desk/library.ts'

/** What a counselor knows of the area. Suggestions are made from it. */
export const library = {
  title: 'What you know of the area',
  short: 'Library',
  lead: 'Places, people who can send others on, and groups. In a session you can suggest from it. It stays on this device and is part of no plan.',
  counselor: {
    label: 'What are you called?',
    hint: 'Founders see this name beside your suggestions. It may stay empty.',
  },
  kinds: {
    place: {
      heading: 'Places',
      add: 'Add a place',
      none: 'No place yet. Libraries, community rooms and clinics are a start.',
      named: 'A place without a name',
    },
    connection: {
      heading: 'Gatekeepers',
      add: 'Add a gatekeeper',
      none: 'Nobody yet. A gatekeeper is an office or a person who can send people to a group.',
      named: 'A gatekeeper without a name',
    },
    group: {
      heading: 'Groups',
      add: 'Add a group',
      none: 'No group yet. Founders like to visit one before they start their own.',
      named: 'A group without a name',
    },
  } satisfies Record<LibraryKind, object>,
  fields: { name: 'Name', where: 'Where, or how to reach it', contact: 'Who to ask', note: 'Good to know' },
  noteHint: 'Cost, steps at the door, when they are in.',
  search: {
    label: 'Search',
    none: 'Nothing fits. Try fewer letters.',
    found: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  },
  confirmed: (date: string) => `Last confirmed ${date}`,
  longAgo: 'That is a while ago. A call before you suggest it saves the founder a trip.',
  never: 'Not confirmed yet',
  confirm: 'I made sure today',
  confirmedNow: (name: string) => `${name}: confirmed today.`,
  up: 'Move up',
  down: 'Move down',
  moved: (name: string, to: number, of: number) => `${name} is now ${to} of ${of}.`,
  remove: 'Remove',
  removed: (name: string) => `${name} was removed.`,
  undo: 'Undo',
  back: 'Back to the desk',
}
