/** All plans of this device. */
export const list = {
  title: 'Your plans',
  lead: (count: number) =>
    count === 0
      ? 'There is no plan on this device yet.'
      : count === 1
        ? 'One plan, in this browser only. Nothing is sent anywhere. Whoever uses this browser can open it.'
        : `${count} plans, in this browser only. Nothing is sent anywhere. Whoever uses this browser can open them.`,
  label: 'Plans on this device',
  reading: 'Looking for your plans…',
  empty: {
    title: 'No plan here yet',
    text: 'A plan begins with one question: what is the group about? You can stop after any answer.',
  },
  example: 'Example',
  begun: (date: string) => `Begun ${date}`,
  saved: (date: string, time: string) => `saved ${date}, ${time}`,
  savedUnknown: 'the day it was saved is not known',
  firstMeeting: (date: string) => `First meeting on ${date}`,
  ready: (ready: number) =>
    ready === 0 ? 'No chair filled yet' : ready === 1 ? '1 of 6 chairs filled' : `${ready} of 6 chairs filled`,
  open: 'Open',
  rename: 'Rename',
  copy: 'Copy',
  file: 'Save as file',
  remove: 'Remove',
  more: 'More',
  copyOf: (name: string) => `Copy of ${name}`,

  unreadable: {
    name: 'A plan that does not open here',
    newer:
      'It was written by a newer version of this page. It is safe, and this older page leaves it alone. Close all tabs of this page and open it again.',
    damaged: 'Something in it cannot be read. It is kept as it is. Open it to see what can be read.',
    open: 'See what can be done',
    file: 'Save the original as a file',
  },

  renaming: {
    title: 'Rename this plan',
    label: 'Working name',
    hint: 'Leave it empty if there is no name yet.',
    save: 'Save the name',
    cancel: 'Keep the old name',
  },

  done: {
    renamed: (name: string) => `It is called ${name} now.`,
    unnamed: 'It has no name now.',
    copied: (name: string) => `${name} stands in the list.`,
    saved: 'The file is in your downloads.',
    undo: 'Put it back',
    back: (name: string) => `${name} is back.`,
  },
  failed: {
    title: {
      rename: 'The name was not changed',
      copy: 'No copy was made',
      file: 'The file was not saved',
      remove: 'The plan was not removed',
      putBack: 'The plan was not put back',
      read: 'The list could not be read',
    },
    gone: 'This plan is no longer on this device. It may have been removed in another tab.',
  },
  removedOnes: {
    title: (name: string) => `${name} was removed`,
    text: 'You can put it back here until you leave this page. A copy of it stays in this browser until you remove everything.',
  },

  other: 'Start or open another',
  start: 'Start a new plan',
  openFile: 'Open a file',
  desk: 'For counselors',
  seeExample: 'Look at the example',
  keepsNothing: {
    title: 'This browser keeps nothing',
    text: 'These plans are here only until you close the page. Save what you want to keep as a file.',
  },

  erase: 'Leave nothing on this device',
}
