/** A talk of the core group while they sit together. */
export const talk = {
  /** The page, where its title must tell nothing. */
  page: 'Planning talk',
  missing: {
    title: 'This talk isn’t in the plan',
    text: 'Someone may have removed this talk. The list shows every talk you’ve planned.',
    toList: 'All talks',
  },
  back: 'About this talk',
  noDate: 'No date yet',
  lead: 'Turn the screen so all of you can see it.',
  counselor: {
    facilitates: (name: string) => `${name}, counselor, facilitates`,
    text: 'The counselor facilitates for now. The group is yours, so it helps when one of you takes over soon.',
  },
  start: {
    here: 'Who is here?',
    minutes: {
      label: 'How long would you like to talk?',
      hint: 'An hour to an hour and a half is enough. That’s our suggestion.',
    },
    button: 'Start the talk',
    reading: 'You can only read this page right now. Start the talk where you can change the plan.',
    other: {
      title: 'Another talk is still running',
      text: (title: string) =>
        `You didn’t end the talk “${title}” yet. If you start here, we stop its clock. We keep what you wrote in it.`,
      go: 'Go to that talk',
    },
  },
  now: {
    heading: 'Your time',
    gone: (minutes: number) =>
      minutes === 0 ? 'You just started' : minutes === 1 ? '1 minute gone' : `${minutes} minutes gone`,
    left: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
    started: (time: string) => `Started at ${time}`,
    startedOn: (day: string, time: string) => `Started on ${day} at ${time}`,
    here: (names: string) => `Here: ${names}`,
    second: 'You’re in the second half. What would you like to settle before you leave?',
    over: 'The time you planned is over. Is there one more thing to write down? You can also stay.',
    long: 'This talk is still running. If it’s over, end it here. We kept everything you wrote.',
    change: 'Change people or time',
    end: 'End the talk',
    notKept: {
      title: 'We couldn’t save the time here',
      text: 'The clock runs as long as this page is open. We still save your notes and decisions in the plan.',
    },
  },
  questions: {
    heading: 'Questions to ask each other',
    text: 'Pick one that fits. Anyone can pass.',
    about: (topic: string) => `About “${topic}”`,
    another: 'Another question',
  },
  written: {
    heading: 'Write it down',
    text: 'We save this in your plan as you type.',
  },
  after: {
    heading: 'After the talk',
    held: (day: string) => `Your plan says you held this talk on ${day}.`,
    heldNoDay: 'Your plan says you held this talk.',
    lasted: (minutes: number) => (minutes === 1 ? 'You talked for 1 minute.' : `You talked for ${minutes} minutes.`),
    resume: 'We’re still talking',
    came: 'Who was there?',
    date: 'When was it?',
    facilitator: 'Who facilitated?',
    done: 'Done',
  },
  next: {
    heading: 'Next time',
    is: (title: string, day: string) => `The next talk is “${title}” (${day}).`,
    noDay: (title: string) => `The next talk is “${title}” (no date yet).`,
    open: 'Open the next talk',
    none: 'You have no other talk planned. If something is left, plan one while you’re all here.',
    take: (title: string) => `Plan “${title}”`,
    own: 'Plan your own talk',
    who: 'Who facilitates next time?',
  },
} as const
