/** The founding checklist: on screen and on paper. */
export const checklist = {
  title: 'Founding checklist',
  done: (done: number, of: number) => `${done} of ${of} done`,
  lead: 'We check off what your answers show. Check a box yourself when you’ve done it.',
  hidden: 'Your group is unlisted, so we print initials and leave out the area.',
  group: (name: string, problem: string | undefined) => (problem ? `${name} — ${problem}` : name),
  view: { legend: 'Sort', stage: 'By stage', month: 'By month', person: 'By person' },
  print: 'Print the checklist',
  noMonth: 'No date yet',
  nobody: 'No one yet',
  everyone: 'Everyone',
  by: (date: string) => `by ${date}`,
  doneOn: (date: string) => `Done ${date}`,
  doneAtAll: 'Done',
  open: 'Not yet',
  /** A condition is a sentence that is true once it holds: what stands before it must say whether it does. */
  condition: (done: boolean, what: string) => `${done ? 'Done' : 'Not yet'}. ${what}`,
  foot: 'We made this with Start a self-help group. Any figures are our suggestions. We sent nothing over the internet.',
  empty: 'There’s nothing here.',
}
