/** Projects, speaking up, speakers. */
export const projects = {
  project: { heading: 'A first project' },
  onLine: (day: string) => `It stands on your timeline on ${day}.`,
  needsWords: 'Say what the project is, and its day goes onto your timeline.',
  advocacy: {
    heading: 'Speaking up',
    hidden:
      'Your group stays hidden. Whoever speaks in public can be followed to it: let somebody outside the group speak, like a national body.',
  },
  learning: { heading: 'Topics and speakers' },
  neither: 'You have not chosen learning or speaking up as something the group does, so we do not ask about them here.',
  change: 'Change what the group does',
  brief: {
    heading: 'What to tell a speaker',
    copy: 'Copy these lines',
    lines: [
      'Please talk for 30 to 45 minutes, then take questions for 10 to 15 minutes.',
      'Please sell nothing, and leave politics aside.',
      'Please do not ask people for their names, addresses or numbers.',
      'Most of us are no specialists, and some of us tire easily. Plain words and pauses help.',
      'What people say here stays here.',
    ],
    sources: ['POL', 'ours'],
  },
} as const
