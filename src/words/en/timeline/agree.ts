/** Who has which tasks, and who has agreed. */
export const agree = {
  noDate: {
    title: 'The first meeting has no date yet',
    text: 'All dates hang on it. Until it is set, what you see here is a draft that nobody can agree to.',
    go: 'Set the date',
  },
  until: (date: string) => `These are the open tasks up to ${date}, four weeks after the first meeting.`,
  heading: 'Tasks by person',
  nothing: 'No task is open in this time.',
  everyone: 'Done together',
  everyoneText: 'The core group does these together. Nobody has to agree alone.',
  counselorText: 'The counselor helps with these until the agreed date.',
  count: (n: number, hours: string) =>
    `${n === 1 ? '1 task' : `${n} tasks`}, about ${hours === '1' ? '1 hour' : `${hours} hours`}`,
  agreed: 'Agreed',
  notYet: 'Not agreed yet',
  copy: 'Copy this list',
  copyHead: (name: string) => `${name}, would you take on these?`,
  copyFoot: 'Say so if one of them does not fit. Nothing is fixed yet.',
  assumed: 'You stand in for now: nobody holds this yet.',
  share: 'Share out the duties',
  missing: {
    heading: 'Still missing',
    owner: 'has nobody to do it who is with you',
    date: 'has no date',
    fix: 'Open it',
  },
  suggest: (date: string) => `Our suggestion: ${date}.`,
  early: {
    title: 'The review may come too soon',
    text: (day: string, before: string) =>
      `The review is set for ${day}. ${before === '' ? 'That is before the sixth meeting, and less than eight weeks after the first one.' : `That is before ${before}. There would be little to look back on.`}`,
  },
  take: 'Take this',
  reviewHeading: 'The direction review',
}
