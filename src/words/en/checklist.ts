/** The founding checklist: on screen and on paper. */
export const checklist = {
  title: 'Founding checklist',
  done: (done: number, of: number) => `${done} of ${of} done`,
  lead: 'What the plan shows ticks itself. The rest you tick by hand. It prints the same way when half done.',
  hidden: 'Your group stays hidden, so this list shows initials and no area.',
  group: (name: string, problem: string | undefined) => (problem ? `${name} — ${problem}` : name),
  view: { legend: 'Show by', stage: 'Stage', month: 'Month', person: 'Person' },
  files: 'As Word or plain text',
  back: 'Overview',
  noMonth: 'No date yet',
  nobody: 'For nobody in particular',
  everyone: 'Everyone',
  by: (date: string) => `by ${date}`,
  doneOn: (date: string) => `Done ${date}`,
  doneAtAll: 'Done',
  open: 'Still open',
  /** A condition is a sentence that is true once it holds: what stands before it must say whether it does. */
  condition: (done: boolean, what: string) => `${done ? 'Done' : 'Not in place yet'}: ${what}`,
  foot: 'Made with “Start a self-help group”. The numbers that it asks for are this guide’s suggestions. Nothing on this page was sent over the internet.',
  empty: 'Nothing here.',
}
