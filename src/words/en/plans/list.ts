/** All plans of this device. */
export const list = {
  title: 'Your plans',
  lead: (count: number) =>
    count === 0
      ? 'You have no plans on this device yet.'
      : count === 1
        ? 'You have one plan in this browser. Anyone who uses this browser can open it.'
        : `You have ${count} plans in this browser. Anyone who uses this browser can open them.`,
  label: 'Plans on this device',
  reading: 'Looking for your plans',
  empty: {
    title: 'No plan here yet',
    text: 'Start with one question. You can stop after any answer.',
  },
  example: 'Example',
  begun: (date: string) => `Started ${date}`,
  saved: (date: string, time: string) => `saved ${date}, ${time}`,
  savedUnknown: 'saved on an unknown day',
  firstMeeting: (date: string) => `First meeting on ${date}`,
  ready: (ready: number) =>
    ready === 0 ? 'No stage done yet' : ready === 1 ? '1 of 6 stages done' : `${ready} of 6 stages done`,
  open: 'Open',
  rename: 'Rename',
  copy: 'Duplicate',
  file: 'Save a copy',
  remove: 'Remove',
  more: 'More',
  copyOf: (name: string) => `Copy of ${name}`,

  unreadable: {
    name: 'We couldn’t open this plan',
    newer:
      'This plan needs a newer version of this site. It’s safe. Close all your tabs of this site and open it again.',
    damaged: 'Part of the saved plan is damaged. We haven’t changed it.',
    open: 'See your choices',
    file: 'Save the damaged file',
  },

  renaming: {
    title: 'Rename this plan',
    label: 'Working name',
    hint: 'If you have no name yet, leave this empty.',
    save: 'Save name',
    cancel: 'Keep the old name',
  },

  done: {
    renamed: (name: string) => `Renamed the plan to ${name}.`,
    unnamed: 'Removed the plan’s name.',
    copied: (name: string) => `Added ${name}.`,
    saved: 'Saved a copy in your downloads.',
    undo: 'Put back',
    back: (name: string) => `${name} is back.`,
  },
  failed: {
    title: {
      rename: 'We couldn’t change the name',
      copy: 'We couldn’t duplicate the plan',
      file: 'We couldn’t save the copy',
      remove: 'We couldn’t remove the plan',
      putBack: 'We couldn’t put the plan back',
      read: 'We couldn’t read your plans',
    },
    gone: 'This plan is no longer on this device. You may have removed it in another tab.',
  },
  removedOnes: {
    title: (name: string) => `Removed ${name}`,
    text: 'You can put this plan back until you leave this page. A copy stays in this browser until you remove everything.',
  },

  other: 'Start or open another',
  start: 'Start a plan',
  openFile: 'Open a saved copy',
  desk: 'For counselors',
  seeExample: 'Look at an example',
  keepsNothing: {
    title: 'This browser keeps nothing',
    text: 'Closing this page removes these plans. Save a copy of what you want to keep.',
  },

  erase: 'Leave nothing on this device',
}
