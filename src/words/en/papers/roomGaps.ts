/** Answers that the papers for duties and meetings would like to have, as a person would name them. */
export const roomGaps = {
  duties: 'Which duties you share out',
  holder: 'Who holds a duty',
  deputy: 'Who stands in',
  turnout: 'How many you expect at the first meeting',
  orderFits: 'The parts take longer than the meeting',
  twoLeaders: 'Two who lead the first meetings',
  contactKeeper: 'Who keeps the contact cards',
  deletion: 'When contacts are deleted',
  cashHands: 'Who keeps the money, and who checks it',
  diary: 'How many came to your meetings',
  expectations: 'What you expected',
}
