/** All plans of this device. */
export const list = {
  title: 'Your plans',
  lead: (count: number) =>
    count === 0 ? 'There is no plan on this device yet.' : count === 1 ? 'One plan, in this browser only. Nothing is sent anywhere. Whoever uses this browser can open it.' : `${count} plans, in this browser only. Nothing is sent anywhere. Whoever uses this browser can open them.`,
  label: 'Plans on this device',
  reading: 'Looking for your plans…',
  empty: { title: 'No plan here yet', text: 'A plan begins with one question: what is the group about? You can stop after any answer.' },
  example: 'Example',
  begun: (date: string) => `Begun ${date}`,
  saved: (date: string, time: string) => `saved ${date}, ${time}`,
  savedUnknown: 'the day it was saved is not known',
  firstMeeting: (date: string) => `First meeting on ${date}`,
  ready: (ready: number) => (ready === 0 ? 'No chair filled yet' : ready === 1 ? '1 of 6 chairs filled' : `${ready} of 6 chairs filled`),
  open: 'Open',
  rename: 'Rename',
  copy: 'Copy',
  file: 'Save as file',
  remove: 'Remove',
  more: 'More',
  copyOf: (name: string) => `Copy of ${name}`,

  unreadable: {
    name: 'A plan that does not open here',
    newer: 'It was written by a newer version of this page. It is safe, and this older page leaves it alone. Close all tabs of this page and open it again.',
    damaged: 'Something in it cannot be read. It is kept as it is. Open it to see what can be read.',
    open: 'See what can be done',
    file: 'Save the original as a file',
  },

  renaming: { title: 'Rename this plan', label: 'Working name', hint: 'Leave it empty if there is no name yet.', save: 'Save the name', cancel: 'Keep the old name' },

  done: {
    renamed: (name: string) => `It is called ${name} now.`,
    unnamed: 'It has no name now.',
    copied: (name: string) => `${name} stands in the list.`,
    saved: 'The file is in your downloads.',
    undo: 'Put it back',
    back: (name: string) => `${name} is back.`,
  },
  failed: {
    title: { rename: 'The name was not changed', copy: 'No copy was made', file: 'The file was not saved', remove: 'The plan was not removed', putBack: 'The plan was not put back', read: 'The list could not be read', erase: 'Not everything was erased' },
    gone: 'This plan is no longer on this device. It may have been removed in another tab.',
  },
  removedOnes: {
    title: (name: string) => `${name} was removed`,
    text: 'You can put it back here until you leave this page. A copy of it stays in this browser until you erase everything.',
  },

  other: 'Start or open another',
  start: 'Start a new plan',
  openFile: 'Open a file',
  desk: 'For counselors',
  seeExample: 'Look at the example',
  keepsNothing: { title: 'This browser keeps nothing', text: 'These plans are here only until you close the page. Save what you want to keep as a file.' },

  erase: {
    heading: 'Leave nothing on this device',
    text: 'Removing a plan keeps a copy, so that you can put it back. If nobody who uses this device may find your plans, erase them instead. That cannot be undone.',
    not: 'It does not erase files in your downloads, papers, or the list of visited pages in this browser.',
    ask: 'Erase everything on this device',
    title: 'Erase all plans for good?',
    what: (count: number) => `${count === 0 ? 'What was removed earlier' : count === 1 ? 'Your plan' : `Your ${count} plans`}, all restore points and settings will be gone. Nobody can bring them back. If you want to keep a plan, save it as a file first, and put the file where only you can reach it.`,
    keep: 'Keep everything',
    go: 'Erase for good',
    done: 'Everything of this page is erased from this browser.',
    failed: 'Something may be left in this browser. Try again. If it happens again, clear the data of this site in the settings of the browser.',
  },
}
