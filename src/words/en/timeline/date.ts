const weeks = (n: number) => (n === 1 ? '1 week' : `${n} weeks`)
const tasks = (n: number) => (n === 1 ? '1 task' : `${n} tasks`)

/** The page that sets and moves the first meeting's date. */
export const date = {
  draft: (from: string, to: string) =>
    `Until you set a day, the plan counts with our draft: between ${from} and ${to}.`,
  take: (day: string) => `Take ${day}`,
  notMoved: 'You wrote a new date. Choose “Move it” or “Keep the date” first.',
  metBefore: 'You met before you began this plan, so it leaves out what lies behind you.',
  meetsSince:
    'Your group already meets. Write the day it first met, as near as you know. Then the plan leaves out what lies behind you.',
  footing: 'Say what should change in your group',
  /** On leaving the page with a new date that was not set. */
  keptNew: (day: string) => `We kept your new date. It’s still ${day}.`,
  decide: 'Go back to it',
  /** The field was emptied. */
  takenAway: 'The first meeting has no date now.',
  alsoStarts: (time: string) => `Start meetings at ${time}`,
  past: (day: string) => `${day} has already passed.`,
  distance: (n: number) =>
    `The first meeting is ${weeks(n)} after you start planning. In many cases it takes up to six months until a group meets regularly.`,
  short: {
    title: 'This is short notice',
    text: (n: number) =>
      `Only ${weeks(n)} lie between the start of planning and the first meeting. With less than eight weeks your list is shorter, and one talk may do the work of several. You can also choose a later date or a smaller first meeting.`,
  },
  preview: {
    heading: 'What would move',
    fromTo: (from: string, to: string) => `From ${from} to ${to}.`,
    sum: (moves: number, stays: number) =>
      [
        moves === 0 ? 'No task would move' : `${tasks(moves)} would move`,
        stays === 0 ? '' : stays === 1 ? '1 stays where it is' : `${stays} stay where they are`,
      ]
        .filter(Boolean)
        .join(', ')
        .concat('.'),
    moves: (n: number) => `${tasks(n)} would move`,
    move: (from: string, to: string) => `${from}, then ${to}`,
    from: 'From',
    to: 'To',
    task: 'Task',
    stays: (n: number) => (n === 1 ? '1 task stays where it is' : `${n} tasks stay where they are`),
    why: { pinned: 'date set by hand', done: 'done', apart: 'does not hang on the first meeting' },
    returns: (n: number) =>
      n === 1
        ? '1 task comes back, because the place has to be asked again:'
        : `${n} tasks come back, because the place has to be asked again:`,
    tight: (n: number) => `Time would get short for ${tasks(n)}. They would fall into the next two weeks.`,
    late: (n: number) =>
      `${n === 1 ? '1 task would be' : `${n} tasks would be`} late at once, because the usual time for ${n === 1 ? 'it' : 'them'} has gone by.`,
    orphans: (n: number) =>
      n === 1
        ? 'One change you made by hand belongs to a task that is no longer in the plan. It stays kept.'
        : `${n} changes you made by hand belong to tasks that are no longer in the plan. They stay kept.`,
    short: 'It would be short notice: under eight weeks from the start of planning.',
    leaves: (n: number) =>
      n === 1
        ? '1 task would leave your list, because there’s no time for it:'
        : `${n} tasks would leave your list, because there’s no time for them:`,
    past: 'That day has already passed. You can move it there, for instance if the meeting was on that day.',
    tell: {
      firm: 'You called the old date firm. Tell everybody who said yes, before anything else.',
      booked: 'The place has confirmed the old dates. Its answer will be open again: ask before you tell anyone.',
      agreed: 'Some have agreed to their tasks on the old dates. Show them the new ones.',
    },
    review: (day: string, before: string, suggested: string) =>
      `The day set for the direction review is ${day}. ${before === '' ? 'That would be before' : `That would be before ${before}, and before`} the day we suggest, ${suggested}: after the sixth meeting, or eight weeks after the first one.`,
    moveIt: 'Move it',
    moveBoth: (day: string) => `Move it, and the review to ${day}`,
    keep: 'Keep the date',
    undoable: 'You can undo this, and before it moves the plan is kept as it is now.',
  },
  moved: (day: string) => `The first meeting is now on ${day}.`,
  keptFailed: 'It moved. The plan as it was could not be kept beside it, but you can still undo.',
  firm: {
    advice: (few: string) => `We suggest counting the yeses about three weeks before. ${few}`,
    usual: 'One self-help center starts at six to eight. With fewer you can still meet, or move the day.',
    rare: 'For a rare concern we suggest three to five.',
  },
  meetings: {
    heading: 'Then you meet again',
    rhythm: { weekly: 'Every week', everyOther: 'Every other week', monthly: 'On set days of the month' },
    after: (rhythm: string, weekday: string, days: string) => `${rhythm}, on a ${weekday}: ${days}.`,
    unsaid: 'Nobody has said yet how often you will meet. Until then the plan counts every other week.',
    say: 'Say how often you meet',
    change: 'Change how often you meet',
    otherDay: (first: string, usual: string) =>
      `The first meeting is on a ${first}, the others on a ${usual}. That can be right; check that it is meant.`,
  },
  place: {
    heading: 'What the day needs from the place',
    none: 'No place is chosen yet. A date can stand before it, but tell nobody the place until it is booked.',
    free: (name: string, times: string) => `${name} is free: ${times}`,
    unconfirmed: (name: string) => `${name} has not confirmed the first three dates yet.`,
    confirmed: (name: string) => `${name} has confirmed the first three dates.`,
    go: 'Go to “Book it”',
    choose: 'Go to “Places”',
  },
  unnamedPlace: 'The place you chose',
}
