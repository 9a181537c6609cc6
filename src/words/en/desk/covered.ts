/** In the place of every page that shows a founder. No name, no count, no concern stands in it. */
export const covered = {
  title: 'The desk is covered',
  lead: 'No names show here.',
  open: 'Open the desk',
  begin: 'New founder',
  asks: 'We’ll ask for your passphrase.',
  when: 'We cover the desk after each session and after five quiet minutes.',
  cover: 'Cover the desk',
}
