/** Who has which tasks, and who has agreed. */
export const agree = {
  row: 'Who has agreed',
  of: (n: number, all: number) => (n === 0 ? 'No one yet' : `${n} of ${all}`),
  draft: 'All dates depend on the first meeting, so this list is a draft for now.',
  until: (date: string) => `Here are the tasks up to ${date}, four weeks after the first meeting.`,
  heading: 'Tasks by person',
  nothing: 'You have no tasks in this period.',
  everyone: 'Everyone',
  everyoneText: 'The core group does these together.',
  counselorText: 'The counselor helps with these until the agreed date.',
  count: (n: number, hours: string) =>
    `${n === 1 ? '1 task' : `${n} tasks`}, about ${hours === '1' ? '1 hour' : `${hours} hours`}`,
  agreed: 'Agreed',
  notYet: 'Not yet',
  copy: 'Copy this list',
  copyHead: (name: string) => `Hi ${name}, could you do these?`,
  copyFoot: 'Tell me if one doesn’t work for you. You can change your mind.',
  assumed: 'These are yours until someone else has the role.',
  share: 'Share the roles',
  missing: {
    heading: (n: number) => (n === 1 ? '1 task needs a person or a date' : `${n} tasks need a person or a date`),
    owner: 'needs someone in your core group',
    date: 'needs a date',
    fix: 'Open the task',
  },
  review: 'Group review',
  noReview: 'Set a date',
  suggest: (date: string) => `We suggest ${date}.`,
  early: {
    title: 'The group review may be too soon',
    text: (day: string, before: string) =>
      `You set the review for ${day}. ${before === '' ? 'That is before the sixth meeting, and less than eight weeks after the first one.' : `That is before ${before}, so there would be little to review.`}`,
  },
  take: 'Choose this date',
}
