import type { figuresSeen, moneyWays } from '#domain/plan/choices.ts'

/** The cash sheet: every sum with a receipt and the initials of two. */
export const cashSheetPaper = {
  title: 'Cash sheet',
  free: 'The group is free. Nobody is turned away for money, and nobody looks who gives what.',
  none: 'So far the group has no costs. This sheet is for the day on which that changes.',
  labels: {
    from: 'From',
    to: 'To',
    keeper: 'Kept by',
    checker: 'Checked by',
    way: 'How costs are met',
    note: 'What we agreed',
    year: 'A year will cost, about',
    seen: 'Members see the figures',
    opening: 'Opening balance',
  },
  ways: {
    none: 'There are none so far',
    basket: 'A basket, for those who can',
    inKind: 'Somebody gives what we need',
    grant: 'A grant',
    rota: 'We take turns',
  } satisfies Record<(typeof moneyWays)[number], string>,
  seen: {
    eachMeeting: 'At each meeting: in, out, left',
    posted: 'This sheet lies out',
    onAsking: 'Whenever they ask, and once a year',
  } satisfies Record<(typeof figuresSeen)[number], string>,
  caption: 'Money that came in and went out',
  head: {
    date: 'Date',
    what: 'What for',
    in: 'In',
    out: 'Out',
    receipt: 'Receipt no.',
    balance: 'Balance',
    initials: 'Two initials',
  },
  closing: {
    counted: 'Balance, counted by two',
    day: 'Day',
    first: 'Counted by (initials)',
    second: 'Checked by (initials)',
  },
  foot: 'Write no names of people who give. Keep each receipt. Two people count together, and both put their initials. Members agree on what is paid, and anyone may look at the figures.',
}
