/** The end of a session: going through it together, and the page that the founder takes along. */
export const sessionSummary = {
  title: 'What we talked about',
  lead: (founder: string) =>
    `Go through it together. ${founder === '' ? 'The founder says' : `${founder} says`} which lines are decided. The page prints those, and what was accepted today.`,
  founder: 'the founder',
  loading: 'One moment…',

  decided: {
    heading: 'Decided',
    accepted: 'Suggestions accepted today',
    hint: 'Read each line aloud. Tick it only if it is so, and change the words until they fit.',
    none: 'Nothing was answered or changed in this session. Add a line below if something was decided.',
    words: (line: string) => `In your words: ${line}`,
    own: 'Something else that was decided',
    add: 'Add this line',
  },
  waiting: (by: string) => (by === '' ? 'Waiting for your answer' : `Suggested by ${by}, waiting for your answer`),
  added: { heading: 'Added to the plan' },
  open: { heading: 'Still open', none: 'Nothing was left open.' },
  tasks: {
    heading: 'Next steps',
    hint: (most: number) =>
      `At most ${most}: more are not done until next time. They go into the plan when the session ends.`,
    from: 'From today',
    take: (words: string) => `Take this as a next step: ${words}`,
    add: 'Add a next step',
    remove: (words: string) => (words === '' ? 'Remove this step' : `Remove: ${words}`),
    label: (n: number) => `Step ${n}`,
    what: 'What?',
    who: 'Who?',
    nobody: 'Nobody yet',
    until: 'Until when?',
    full: (most: number) => `That is ${most}. Remove one to add another.`,
    columns: { what: 'What', who: 'Who', until: 'By', done: 'Done' },
  },
  think: {
    label: 'Something to think about until next time',
    hint: 'It prints with lines to write on. Leave it empty if there is nothing.',
  },
  next: {
    heading: 'Next session',
    day: 'Which day?',
    time: 'What time?',
    about: 'What would you like to look at then?',
    at: (day: string, time: string) => [day, time].filter((each) => each !== '').join(', '),
    none: 'No day was agreed.',
  },

  goOn: 'Go on with the session',
  end: 'End the session',
  endHint: 'The page to take along comes next.',
  notKept: { title: 'The summary could not be kept on this device', text: 'Print it now, before you close this page.' },
  gone: {
    title: 'There is no session here',
    text: 'It was ended, or it was on another device.',
    toDesk: 'To your plans',
  },

  /** Where the session was on the counselor's device. */
  home: {
    heading: 'Was this session on your device?',
    text: (founder: string) =>
      `Then the plan at home does not know of it. Save a small file for ${founder === '' ? 'the founder' : founder}. Opened there, what was put forward waits in the plan as suggestions. Your private notes are not in it.`,
    lines: 'What goes along',
    nothing: 'Nothing in the plan is different from when the session began.',
    save: 'Save the file for the founder',
    saved: 'The file is in your downloads.',
    failed: {
      title: 'The file was not saved',
      text: 'Try again in a moment. The printed page still holds what was decided.',
    },
  },

  paper: {
    back: 'Back to the plan',
    record: 'Your own record, with your notes',
    lead: 'For the founder to take along. Your notes are not on it.',
    who: (founder: string, counselor: string, present: string) =>
      [founder, counselor === '' ? '' : `with ${counselor} (counselor)`, present === '' ? '' : `also there: ${present}`]
        .filter((each) => each !== '')
        .join(', '),
    when: (day: string, from: string, to: string) =>
      [day, [from, to].filter((each) => each !== '').join(' to ')].filter((each) => each !== '').join(' · '),
    topic: (topic: string) => `Topic: ${topic}`,
    decided: (founder: string) => (founder === '' ? 'Decided' : `Decided by ${founder}`),
    decidedNone: 'Nothing was decided today, and nothing has to be.',
    think: 'To think about until next time',
    foot: 'Made with “Start a self-help group”. Private notes are not part of this page.',
  },
}
