import type { figuresSeen, moneyWays } from '#domain/plan/choices.ts'

/** The cash sheet: every sum with a receipt and the initials of two. */
export const cashSheetPaper = {
  title: 'Cash log',
  free: 'The group is free, and money keeps no one out. We don’t watch who gives what.',
  none: 'The group has no costs yet. Use this sheet once it does.',
  labels: {
    from: 'From',
    to: 'To',
    keeper: 'Kept by',
    checker: 'Checked by',
    way: 'How we cover costs',
    note: 'What we agreed',
    year: 'Costs in a year, about',
    seen: 'When members see the figures',
    opening: 'Opening balance',
  },
  ways: {
    none: 'No costs so far',
    basket: 'A donation basket',
    inKind: 'Donated space or supplies',
    grant: 'A grant',
    rota: 'We take turns',
  } satisfies Record<(typeof moneyWays)[number], string>,
  seen: {
    eachMeeting: 'At each meeting',
    posted: 'Anyone can read this sheet at the meeting',
    onAsking: 'When they ask, and once a year',
  } satisfies Record<(typeof figuresSeen)[number], string>,
  caption: 'Money that came in and went out',
  head: {
    date: 'Date',
    what: 'What it was for',
    in: 'In',
    out: 'Out',
    receipt: 'Receipt number',
    balance: 'Balance',
    initials: 'Two initials',
  },
  closing: {
    counted: 'Balance counted by two people',
    day: 'Day',
    first: 'Counted by (initials)',
    second: 'Checked by (initials)',
  },
  foot: 'Don’t write the names of people who give. Keep every receipt. Two people count together and initial each line. Members agree on what to pay for, and anyone may look at the figures.',
}
