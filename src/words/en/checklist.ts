import type { Finding } from '#domain/stages/placeComparison.ts'

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
  wasDue: (date: string) => `was due ${date}`,
  facts: {
    months: (n: string) => (n === '1' ? '1 month' : `${n} months`),
    hours: (n: string) => (n === '1' ? '1 hour a month' : `${n} hours a month`),
    sharers: (n: string) => (n === '1' ? '1 person' : `${n} people`),
    listed: (n: string) => `${n} listed`,
    of: (n: string, of: string) => `${n} of ${of}`,
    place: (name: string | undefined, found: string) => (name === undefined ? found : `${name}: ${found}`),
    found: (what: string, finding: string) => `${what.toLowerCase()} ${finding}`,
    findings: { yes: 'yes', partly: 'in part', no: 'no', unknown: 'no answer' } satisfies Record<Finding, string>,
  },
  yearOf: (year: string) => `Dates without a year are in ${year}.`,
  /** A condition is a sentence that is true once it holds: what stands before it must say whether it does. */
  condition: (done: boolean, what: string) => `${done ? 'Done' : 'Not yet'}. ${what}`,
  foot: 'We made this with Start a self-help group. Any figures are our suggestions. We sent nothing over the internet.',
  empty: 'There’s nothing here.',
}
