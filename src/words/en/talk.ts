/** A discussion of the core group while they sit together. */
export const talk = {
  /** The page, where its title must tell nothing. */
  page: 'Core-group talk',
  missing: {
    title: 'This talk is not in the plan',
    text: 'It may have been removed. The list shows every talk you have planned.',
    toList: 'All discussions',
  },
  back: 'Back to this discussion',
  noDate: 'No date yet',
  lead: 'Put this page where all of you can see it.',
  counselor: {
    facilitates: (name: string) => `${name}, counselor, facilitates`,
    text: 'The counselor facilitates for now. The group stays yours, so it helps when one of you takes over soon.',
  },
  start: {
    here: 'Who is here?',
    minutes: {
      label: 'How long do you want to sit together?',
      hint: 'An hour, or an hour and a half, is enough: that is our suggestion.',
    },
    button: 'Start the talk',
    reading: 'This page can only be read right now. Start the talk where the plan can be changed.',
    other: {
      title: 'Another talk is still running',
      text: (title: string) =>
        `The time of “${title}” was never ended. You can go back to it. If you start here, its time is put away; what you wrote in it stays.`,
      go: 'Go to that talk',
    },
  },
  now: {
    heading: 'Your time',
    gone: (minutes: number) =>
      minutes === 0 ? 'You have just begun' : minutes === 1 ? '1 minute gone' : `${minutes} minutes gone`,
    left: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
    started: (time: string) => `Started at ${time}`,
    startedOn: (day: string, time: string) => `Started on ${day} at ${time}`,
    here: (names: string) => `Here: ${names}`,
    second: 'You are in the second half. What do you want to have settled before you get up?',
    over: 'The time you planned is over. Is there one more thing to write down? You can also stay.',
    long: 'This talk was never ended. If you have got up since, end it here. Nothing you wrote is lost.',
    change: 'Who is here, who facilitates, how long',
    end: 'End the talk',
    notKept: {
      title: 'The time could not be kept in this browser',
      text: 'It goes on as long as this page stays open. Notes and decisions go into your plan as ever.',
    },
  },
  questions: {
    heading: 'Questions to ask one another',
    text: 'Take one that fits. Whoever wants to can pass.',
    about: (topic: string) => `On “${topic}”`,
    another: 'Another question',
  },
  written: {
    heading: 'Write it down',
    text: 'It goes into your plan with every key.',
  },
  after: {
    heading: 'After the talk',
    held: (day: string) => `It stands in your plan as held on ${day}.`,
    heldNoDay: 'It stands in your plan as held.',
    lasted: (minutes: number) => (minutes === 1 ? 'You talked for 1 minute.' : `You talked for ${minutes} minutes.`),
    resume: 'We are still talking',
    came: 'Who was there?',
    date: 'When was it?',
    facilitator: 'Who facilitated?',
    done: 'Done',
  },
  next: {
    heading: 'Next time',
    is: (title: string, day: string) => `The next talk is “${title}”, ${day}.`,
    noDay: (title: string) => `The next talk is “${title}”. It has no date yet.`,
    open: 'Open the next talk',
    none: 'No other talk is planned. If something is left, plan one while you are all here.',
    take: (title: string) => `Plan “${title}”`,
    own: 'Plan a talk of your own',
    who: 'Who facilitates next time?',
  },
} as const
