import type { Confirming } from '#domain/stages/confirming.ts'

export const confirm = {
  staleHeading: 'Ask these again',
  staleText:
    'For six months or longer, our suggestion, nobody has made sure. Those who list you or send people come up among your tasks, too.',
  freshHeading: 'Nothing to do yet',
  freshText: 'Each has a day from which to ask again.',
  noStale: 'Nothing is older than six months.',
  empty: 'Nobody has been told yet',
  emptyText: 'Once somebody on your list knows about the group, this page says when to ask whether it is still right.',
  toList: 'Go to the list',
  since: {
    confirmed: (date: string) => `Last confirmed ${date}`,
    contact: (date: string) => `Never confirmed. Last in touch ${date}`,
    begun: (date: string) => `Never confirmed. This plan was begun ${date}`,
  } satisfies Record<Confirming['by'], (date: string) => string>,
  again: (date: string) => `Ask again from ${date}`,
  today: 'Confirmed today',
  done: (name: string) => `${name}: confirmed today.`,
  askHeading: 'What to ask',
  ask: 'Is our contact right? Are day, place and who it is for still right? Do you need more flyers?',
  askHidden:
    'Is our contact right? Is it still clear that the place goes to members only? Do you need anything from us?',
}
