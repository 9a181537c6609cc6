import type { Confirming } from '#domain/stages/confirming.ts'

export const confirm = {
  staleHeading: 'Check these again',
  staleText: 'No one has checked these for six months or more. Six months is our suggestion.',
  freshHeading: 'Checked recently',
  freshText: 'Each has a date to ask again.',
  noStale: 'You checked everything in the last six months.',
  empty: 'No one to ask yet',
  emptyText: 'Once someone knows about your group, we’ll show you when to check their details.',
  toList: 'Open your list',
  since: {
    confirmed: (date: string) => `Last confirmed ${date}`,
    contact: (date: string) => `Never confirmed. Last contact ${date}`,
    begun: (date: string) => `Never confirmed. You started this plan ${date}`,
  } satisfies Record<Confirming['by'], (date: string) => string>,
  again: (date: string) => `Ask again from ${date}`,
  today: 'Confirmed today',
  done: (name: string) => `Confirmed ${name} today.`,
  askHeading: 'What to ask',
  ask: 'Do you have the right contact, day, and place for us? Do you need more flyers?',
  askHidden: 'Do you have the right contact for us? Do you know that we only tell members the place?',
}
