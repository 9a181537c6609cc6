/** Answers that the papers for duties and meetings would like to have, as a person would name them. */
export const roomGaps = {
  duties: 'Which roles you share',
  holder: 'Who has a role',
  deputy: 'A backup',
  turnout: 'How many people you expect at the first meeting',
  orderFits: 'Shorten the meeting outline. It’s longer than the meeting.',
  twoLeaders: 'Two people to lead the first meetings',
  contactKeeper: 'Who keeps the contact cards',
  deletion: 'When you delete contacts',
  cashHands: 'Who keeps the money and who checks it',
  diary: 'How many people came to your meetings',
  expectations: 'What you expected',
}
