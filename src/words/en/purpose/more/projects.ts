/** Projects, speaking up, speakers. */
export const projects = {
  project: { heading: 'A first project', by: 'Set a date for it' },
  onLine: (day: string) => `We added it to your timeline on ${day}.`,
  needsWords: 'Name the project, and we’ll add its date to your timeline.',
  advocacy: {
    heading: 'Speaking up',
    hidden:
      'Your group is unlisted. Someone who speaks in public could lead others to it. Ask someone outside to speak, such as a national organization.',
  },
  learning: { heading: 'Topics and speakers' },
  neither: 'You didn’t choose learning or speaking up, so we don’t ask about them here.',
  change: 'Change what the group does',
  brief: {
    heading: 'What to tell a speaker',
    copy: 'Copy the lines',
    lines: [
      'Please talk for 30 to 45 minutes, then take questions for 10 to 15 minutes.',
      'Please don’t sell anything, and leave politics aside.',
      'Please don’t ask people for their names, addresses, or numbers.',
      'Most of us aren’t specialists, and some of us tire easily. Plain words and pauses help.',
      'What people say here stays here.',
    ],
    sources: ['POL', 'ours'],
  },
} as const
