const weeks = (n: number) => (n === 1 ? '1 week' : `${n} weeks`)
const tasks = (n: number) => (n === 1 ? '1 task' : `${n} tasks`)

/** The page that sets and moves the first meeting's date. */
export const date = {
  draft: (from: string, to: string) => `Our draft is between ${from} and ${to}. Set a date to replace it.`,
  take: (day: string) => `Choose ${day}`,
  notMoved: 'You typed a new date. Choose to move the meeting or keep the old date.',
  metBefore: 'You met before you started this plan, so we left out earlier tasks.',
  meetsSince: 'Your group already meets. Write the day it first met, and we’ll leave out earlier tasks.',
  footing: 'Say what should change in your group',
  /** On leaving the page with a new date that was not set. */
  keptNew: (day: string) => `We kept your new date. It’s still ${day}.`,
  decide: 'Go back to the date',
  /** The field was emptied. */
  takenAway: 'The first meeting has no date now.',
  alsoStarts: (time: string) => `Start meetings at ${time}`,
  past: (day: string) => `${day} has already passed.`,
  distance: (n: number) =>
    `The first meeting is ${weeks(n)} after you start planning. In many cases it takes up to six months until a group meets regularly.`,
  short: {
    title: 'This is short notice',
    text: (n: number) =>
      `You have ${weeks(n)} from the start of planning to the first meeting. Below eight weeks, we shorten your list. You can also choose a later date.`,
  },
  preview: {
    heading: 'What moves',
    now: (day: string) => `Now, ${day}`,
    newly: (day: string) => `New, ${day}`,
    sum: (moves: number, stays: number) =>
      [
        moves === 0 ? 'No tasks move' : moves === 1 ? '1 task moves' : `${tasks(moves)} move`,
        stays === 0 ? '' : stays === 1 ? '1 stays' : `${stays} stay`,
      ]
        .filter(Boolean)
        .join(', ')
        .concat('.'),
    moves: (n: number) => (n === 1 ? '1 task moves' : `${tasks(n)} move`),
    move: (from: string, to: string) => `${from}, then ${to}`,
    from: 'From',
    to: 'To',
    task: 'Task',
    stays: (n: number) => (n === 1 ? '1 task stays' : `${n} tasks stay`),
    why: { pinned: 'you set the date', done: 'done', apart: 'doesn’t depend on the first meeting' },
    returns: (n: number) =>
      n === 1
        ? '1 task comes back, because you have to ask the place again.'
        : `${n} tasks come back, because you have to ask the place again.`,
    tight: (n: number) => `You would be short on time for ${tasks(n)}, all due in the next two weeks.`,
    late: (n: number) =>
      `${n === 1 ? '1 task would be' : `${n} tasks would be`} past due, because the usual time for ${n === 1 ? 'it' : 'them'} has passed.`,
    orphans: (n: number) =>
      n === 1
        ? 'You changed one task that is no longer in the plan. We keep your change.'
        : `You changed ${n} tasks that are no longer in the plan. We keep your changes.`,
    short: 'This is short notice, under eight weeks from the start of planning.',
    leaves: (n: number) =>
      n === 1
        ? '1 task leaves your list, because there’s no time for it.'
        : `${n} tasks leave your list, because there’s no time for them.`,
    past: 'That day has passed. Choose it only if you met on that day.',
    tell: {
      firm: 'You said the old date was firm. First tell everyone who said yes.',
      booked: 'Your place confirmed the old dates. Ask for the new ones before you tell anyone.',
      agreed: 'Some people agreed to tasks on the old dates. Show them the new ones.',
    },
    review: (day: string, before: string, suggested: string) =>
      `You set the group review for ${day}. ${before === '' ? 'That would be before' : `That would be before ${before}, and before`} the day we suggest, ${suggested}.`,
    moveTo: (day: string) => `Move to ${day}`,
    moveBoth: (day: string) => `Move the date, and the review to ${day}`,
    keepOn: (day: string) => `Keep ${day}`,
    undoable: 'You can undo this. We keep a copy of your plan as it is now.',
  },
  moved: (day: string) => `The first meeting is now on ${day}.`,
  keptFailed: 'We moved the date. We couldn’t keep a copy of the old plan, but you can still undo.',
  firm: {
    advice: (few: string) => `We suggest counting who plans to come about three weeks before. ${few}`,
    usual: 'A self-help center starts with six to eight people. With fewer, you can still meet or move the day.',
    rare: 'For a rare concern, we suggest three to five.',
  },
  meetings: {
    heading: 'Your next meetings',
    rhythm: { weekly: 'Every week', everyOther: 'Every other week', monthly: 'On set days of the month' },
    after: (rhythm: string, weekday: string, days: string) => `${rhythm} on ${weekday}, next on ${days}.`,
    unsaid: 'You haven’t set how often you meet. Until then, we count every other week.',
    say: 'Set how often you meet',
    change: 'Change how often you meet',
    otherDay: (first: string, usual: string) =>
      `The first meeting is on a ${first}, and the others are on a ${usual}. Check that this is what you want.`,
  },
  place: {
    heading: 'Your meeting place',
    none: 'You haven’t chosen a place. Don’t tell anyone a place until you book it.',
    free: (name: string, times: string) => `${name} has these free times. ${times}`,
    unconfirmed: (name: string) => `${name} hasn’t confirmed the first three dates yet.`,
    confirmed: (name: string) => `${name} has confirmed the first three dates.`,
    go: 'Book the place',
    choose: 'Compare places',
  },
  unnamedPlace: 'The place you chose',
}
