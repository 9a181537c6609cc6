/** Asking, training and who comes next. */
export const people = {
  ask: {
    rest: 'More questions to choose from',
    sheet: {
      heading: 'Your sheet',
      lead: 'See the sheet before you print it',
      who: 'Name or initials',
      day: 'Day',
      own: 'Your own questions',
      small: 'One small task I can ask for today, and its date',
      print: 'Print the sheet',
      lost: 'This sheet is about a person. Keep it where only you can reach it.',
    },
    talked: {
      fold: 'Your own questions, and who you talked to',
      heading: 'Who did you talk to?',
      lead: 'You can note the day and what they said on each person’s page.',
      on: (date: string) => `talked on ${date}`,
      notYet: 'no talk noted yet',
      notes: 'with notes',
      open: (name: string) => `Note the talk with ${name}`,
      nobody: 'No one on your list yet.',
      toPeople: 'Add a person',
    },
  },
  training: {
    more: 'Set a date, or choose a handbook',
    none: 'Is there nothing near you? Visit a group that runs well, and ask the leaders why they do what they do.',
  },
  succession: {
    more: 'When they practice, notice, and backups',
    /** Said only where it is so. */
    onlyOne: 'So far, only you can lead. One more name is enough for now.',
    deputy: {
      heading: 'Roles without a backup',
      text: (roles: string) => `No one can fill in yet for ${roles}.`,
      none: 'Each role has a backup.',
      noDuties: 'No roles yet.',
      go: 'Who does what',
    },
    notes: 'See end dates and notes',
  },
}
