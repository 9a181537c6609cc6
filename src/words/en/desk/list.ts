/** All plans that a counselor helps with. */
export const list = {
  title: 'Plans you are helping with',
  kicker: 'Counselor',
  lead: (count: number) =>
    count === 0
      ? 'There is no plan on this device yet.'
      : count === 1
        ? 'One plan on this device. It belongs to its founder. You keep a copy to work from.'
        : `${count} plans on this device. Each one belongs to its founder. You keep a copy to work from.`,
  reading: 'Looking for the plans…',
  unread: 'The list could not be read',
  empty: {
    title: 'No plan here yet',
    text: 'Start one together with a founder, or open the file that a founder brings. Your notes stay apart from every plan.',
  },
  label: 'Plans you are helping with',
  example: 'Example',
  unnamed: 'A group without a name',
  asked: 'Asked for first',
  notAsked: 'Not noted yet. Ask what the founder wants first.',
  ready: (ready: number) =>
    ready === 0 ? 'No chair filled yet' : ready === 1 ? '1 of 6 chairs filled' : `${ready} of 6 chairs filled`,
  again: (count: number) => (count === 1 ? '1 needs another look' : `${count} need another look`),
  firstMeeting: (date: string) => `first meeting ${date}`,
  lastSeen: (date: string) => `last session ${date}`,
  running: 'a session is running',
  neverSeen: 'no session yet',
  next: (date: string, time: string) =>
    time === '' ? `Next appointment: ${date}` : `Next appointment: ${date}, ${time}`,
  nextAbout: (about: string) => `about ${about}`,
  noNext: 'No next appointment',
  past: (date: string) => `The appointment was for ${date}`,
  waits: {
    founder: (name: string) => (name === '' ? 'Waits for the founder' : `Waits for ${name}`),
    you: 'Waits for you',
    suggestions: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    lines: (count: number) => (count === 1 ? '1 line to sort' : `${count} lines to sort`),
    tasks: (count: number) => (count === 1 ? '1 task' : `${count} tasks`),
    nothing: 'Nothing waits.',
  },
  start: 'Start session',
  goOn: 'Go on with the session',
  open: 'Open the plan',
  record: 'Notes and record',
  archive: 'Archive',
  bringBack: 'Bring back',
  archived: (name: string) => `${name} is in the archive. Plan and notes are kept.`,
  back: (name: string) => `${name} is on the desk again.`,
  archivedOnes: (count: number) => `In the archive: ${count}`,
  closedPlan: { name: 'A plan that does not open here', text: 'It is kept as it is. Open it to see what can be done.' },
  gone: {
    heading: 'Plans that are gone',
    text: 'The plan is not on this device any more. Your notes are.',
    remove: 'Remove the notes',
  },
  removing: {
    title: (name: string) => `Remove your notes on ${name}?`,
    text: 'Your private notes, the sessions and the appointment will be gone from this device. Nobody can bring them back. A plan itself is not touched.',
    keep: 'Keep them',
    go: 'Remove for good',
    done: 'The notes are removed.',
    failed: 'The notes may still be there',
  },
  search: {
    label: 'Search',
    hint: 'Name, concern, or what was asked for',
    found: (count: number) => (count === 1 ? '1 plan' : `${count} plans`),
    none: 'No plan fits. Try fewer letters.',
  },
  sort: { label: 'Sort by', options: { appointment: 'Next appointment', name: 'Name', seen: 'Last session' } },
  other: 'More',
  begin: 'New plan',
  openFile: 'Open a founder’s file',
  library: 'What you know of the area',
}
