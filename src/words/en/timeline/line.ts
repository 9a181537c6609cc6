import { ended } from '#words/ended.ts'
import type { TaskState } from '#domain/timeline/task.ts'

/** The timeline drawn, and the same as a list. */
export const line = {
  first: 'First meeting',
  firstDraft: (from: string, to: string) => `Our draft: ${from} to ${to}`,
  set: 'Set a date',
  change: 'Change',
  print: 'Print',
  sum: (done: number, of: number, late: number) =>
    `${done} of ${of} tasks are done${late === 0 ? '' : late === 1 ? ', 1 is late' : `, ${late} are late`}.`,
  next: (title: string, date: string, owner: string) => ended(`Next by date: ${title}, ${date}, ${owner}`),
  lateFirst: (title: string, date: string, owner: string) =>
    ended(`First of what is late: ${title}, planned for ${date}, ${owner}`),
  nothingNext: 'Nothing is left to do in this plan.',
  stopped: {
    pause: 'The group is pausing. What was planned stays readable, and nothing is asked for meanwhile.',
    join: 'You joined another group. What was planned stays readable, and nothing is asked for any longer.',
    end: 'The group has ended. What was planned stays readable, and nothing is asked for any longer.',
  },
  short: {
    title: 'Time is short',
    list: 'Your list is shorter now. It holds what has to happen before the first meeting.',
    text: 'Some tasks had to move into the next days. They say “tight.” Ask what can wait, find someone to help, or move the first meeting.',
    move: 'Look at the date',
  },
  orphans: {
    title: 'Changes you made that have no task now',
    text: 'An answer changed since, and these tasks left the plan. What you set is kept in case they come back.',
    letGo: 'Let it go',
    gone: (what: string) => `“${what}” let go.`,
    date: (date: string) => `date ${date}`,
    owner: (name: string) => `for ${name}`,
    hours: (hours: string) => `${hours} hours`,
    states: { open: 'to do', done: 'done', dropped: 'not needed' },
  },
  filter: {
    label: 'Whose tasks?',
    all: 'Everyone’s',
    only: (name: string) => `Only ${name}`,
    group: 'Only what the whole group does',
    none: 'No tasks for this choice.',
  },
  add: 'Add a task',
  label: 'Tasks and dates by month',
  today: (date: string) => `Today, ${date}`,
  crowded: {
    all: (n: number, month: string) => `See all ${n} tasks of ${month}`,
    fewer: (month: string) => `See fewer tasks of ${month}`,
  },
  flag: (date: string) => `First meeting, ${date}`,
  flagDraft: (date: string) => `First meeting, our draft: ${date}`,
  byHand: 'set by hand',
  legend: {
    yours: 'yours',
    others: 'someone else’s',
    shapes: 'A box is a task that ends on its date, a diamond is a date.',
    done: 'Gray with a tick is done.',
    today: 'The line marked “Today” is where you are.',
  },
  elsewhere: {
    heading: 'Small steps, and what comes later',
    text: 'Calls, next steps and open questions have dates too, but would crowd the picture.',
  },
  undated: { heading: 'Without a date', text: 'Tasks that you added without a day.' },
  dropped: (n: number) => (n === 1 ? '1 task is not needed' : `${n} tasks are not needed`),
  table: {
    caption: 'All tasks in order of date',
    date: 'Date',
    task: 'Task',
    owner: 'Who',
    hours: 'Hours',
    state: 'State',
    none: 'No date',
    notNoted: 'Day not noted',
  },
  states: {
    done: 'Done',
    dropped: 'Not needed',
    late: 'Late',
    tight: 'Tight',
    due: 'Due soon',
    ahead: 'To do',
  } satisfies Record<TaskState, string>,
}
