/** The agenda of a discussion among the founders. */
export const agenda = {
  title: 'Agenda',
  titleOf: (talk: string) => `Agenda: ${talk}`,
  nameOf: (n: string, talk: string, day: string | undefined) => (day === undefined ? `Discussion ${n}: ${talk}` : `Discussion ${n}: ${talk}, ${day}`),
  labels: {
    date: 'When', times: 'From, until', where: 'Where', length: 'How long', facilitator: 'Facilitates', minutes: 'Takes notes', here: 'Here today', wereHere: 'Were here',
    next: 'We meet next on', nextTopic: 'To talk about', nextFacilitator: 'Who facilitates then',
  },
  minutes: (n: string) => `${n} minutes`,
  counselor: 'The counselor',
  last: {
    heading: 'Decided last time',
    of: (talk: string, day: string | undefined) => (day === undefined ? `In “${talk}”:` : `In “${talk}” on ${day}:`),
  },
  plan: { heading: 'From our plan', text: 'These questions were left for the core group.', question: 'Question', answer: 'What we say to it' },
  page: (page: string) => `(${page})`,
  /** Where a question of an older plan is no longer known. */
  gone: 'A question from an earlier plan',
  topics: (topic: string) => `To talk about: ${topic}`,
  pick: 'Nobody has to answer all of these. Pick what presses most.',
  own: 'To talk about',
  notices: 'News',
  notes: 'Notes',
  decided: { heading: 'What we decide', caption: 'What we decide, who does it, until when', what: 'What', who: 'Who', until: 'Until' },
  held: 'What we decided',
  next: 'Next time',
  inside: 'For the core group only',
}
