/** The end of a session: going through it together, and the page that the founder takes along. */
export const sessionSummary = {
  /** The document. */
  title: 'Session summary',
  heading: 'Is this what you decided?',
  loading: 'One moment…',

  decided: {
    heading: 'Decided',
    accepted: 'Accepted today',
    yes: 'Yes',
    notQuite: 'Not quite',
    none: 'Nothing changed in this session. You can add a line below.',
    words: (line: string) => `In your words: ${line}`,
    own: 'We decided something else',
    ownLabel: 'What else did you decide?',
    add: 'Add line',
  },
  waiting: (by: string) => (by === '' ? 'Waiting for your answer' : `Suggested by ${by}, waiting for your answer`),
  added: { heading: 'Added to the plan' },
  open: { heading: 'Not decided yet' },
  also: 'What else we’ll print',
  tasks: {
    heading: 'Tasks until you meet again',
    take: (words: string) => `Add this task: ${words}`,
    add: 'Add a task',
    remove: (words: string) => (words === '' ? 'Remove this task' : `Remove ${words}`),
    label: (n: number) => `Task ${n}`,
    what: 'What’s the task?',
    who: 'Who will do it?',
    nobody: 'No one yet',
    until: 'By when?',
    full: 'To add another, remove one first.',
    columns: { what: 'What', who: 'Who', until: 'By', done: 'Done' },
  },
  think: {
    fold: 'Something for next time',
    label: 'What will you think about until next time?',
    hint: 'We print this with lines to write on. You can leave it empty.',
  },
  next: {
    heading: 'Next appointment',
    day: 'Date',
    time: 'Time',
    about: 'What would you like to look at then?',
    at: (day: string, time: string) => [day, time].filter((each) => each !== '').join(', '),
    none: 'You haven’t set a date.',
  },

  goOn: 'Back to the session',
  end: 'Take summary home',
  answered: (confirmed: number, of: number) => `${confirmed} of ${of} confirmed`,
  unanswered: 'We’ll bring back unanswered lines next time.',
  notKept: { title: 'We couldn’t save the summary here', text: 'Print the summary now, before you close this page.' },
  gone: {
    title: 'There’s no session here',
    text: 'Someone ended the session, or it was on another device.',
    toDesk: 'To your plans',
  },

  /** Where the session was on the counselor's device. */
  home: {
    heading: 'Was this session on your device?',
    text: (founder: string) =>
      `${founder === '' ? 'The founder' : founder}’s own plan doesn’t have this session yet. Save a small file to bring it there as suggestions. Your private notes aren’t in it.`,
    lines: 'What’s in the file',
    nothing: 'Nothing in the plan changed in this session.',
    save: 'Save the file',
    saved: 'The file is in your downloads.',
    failed: {
      title: 'We couldn’t save the file',
      text: 'Try again in a moment. The printed summary still shows what you decided.',
    },
  },

  paper: {
    back: 'To the desk',
    record: 'Your private notes on this plan',
    lead: 'The founder takes this home. Your notes aren’t on it.',
    who: (founder: string, counselor: string, present: string) =>
      [founder, counselor === '' ? '' : `with ${counselor} (counselor)`, present === '' ? '' : `also there: ${present}`]
        .filter((each) => each !== '')
        .join(', '),
    when: (day: string, from: string, to: string) =>
      [day, [from, to].filter((each) => each !== '').join(' to ')].filter((each) => each !== '').join(' · '),
    topic: (topic: string) => `Topic: ${topic}`,
    decided: (founder: string) => (founder === '' ? 'Decided' : `Decided by ${founder}`),
    decidedNone: 'You decided nothing today, and that’s fine.',
    think: 'To think about until next time',
    foot: 'Made with “Start a self-help group.” Private notes stay off this page.',
  },
}
