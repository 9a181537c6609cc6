/** Asking, training and who comes next. */
export const people = {
  ask: {
    sheet: {
      heading: 'Your sheet',
      lead: 'It prints by itself: this page becomes one sheet to take along.',
      empty: 'Pick questions above. They then stand here, with room to write.',
      who: 'Name or initials',
      day: 'Day',
      own: 'Your own questions',
      small: 'The one small task I can name today, and by when',
      print: 'Print the sheet',
      lost: 'This sheet is about a person. Keep it where only you can reach it.',
    },
    talked: {
      heading: 'Who did you talk to?',
      lead: 'On each person’s page, under “More”, is room for the day and what was said.',
      on: (date: string) => `talked on ${date}`,
      notYet: 'no talk noted yet',
      notes: 'with notes',
      open: (name: string) => `Note the talk with ${name}`,
      nobody: 'Nobody is on your list yet.',
      toPeople: 'Add a person',
    },
  },
  training: {
    none: 'Is there nothing near you? Visit a group that runs well, and ask afterwards why they did what they did.',
  },
  succession: {
    /** Said only where it is so. */
    onlyOne: 'So far nobody but the founder is down for it. That is how it starts, and one name is enough to begin.',
    deputy: {
      heading: 'Where a deputy is missing',
      text: (duties: string) => `Nobody stands in for: ${duties}.`,
      none: 'Every duty on your list has a deputy.',
      noDuties: 'No duty is on your list yet.',
      go: 'Who does what',
    },
    notes: 'To the terms and hand-over notes',
  },
}
