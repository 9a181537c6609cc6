import type { FieldWords } from '#words/types.ts'

/** One task on its own page. */
export const task = {
  due: (date: string) => `Due ${date}.`,
  doneOn: (date: string) => `Done on ${date}.`,
  done: 'Done.',
  dropped: 'Not needed.',
  late: 'The date has passed. Do this task, change the date, or skip it.',
  tight: 'You’re short on time for this task.',
  hours: (hours: string) => (hours === '1' ? 'About 1 hour.' : `About ${hours} hours.`),
  byHand: (date: string) => `You set this date, so it won’t move with the first meeting. Our date would be ${date}.`,
  back: 'Use the plan’s date',
  backDone: 'The task has the plan’s date again.',
  saidElsewhere: (page: string) => `This date comes from ${page}. Change it there.`,
  isFirst: 'All other dates depend on this one, so it has its own page.',
  ticksItself: (page: string) => `We’ll check this off when you finish ${page}.`,
  where: (page: string) => `Open ${page}`,
  why: 'Why this task helps',
  own: { heading: 'Your own task', more: 'Hours and stage', lead: 'Add something only your group needs.' },
  toLine: 'Back to the timeline',
  missing: {
    title: 'This task isn’t in the plan',
    text: 'You may have changed an answer. We keep what you set on this task.',
  },
  fields: {
    state: {
      label: 'Have you done this task?',
      options: {
        open: 'Not yet',
        done: 'Done',
        dropped: { label: 'Not needed', hint: 'We’ll take it off the timeline. You can bring it back.' },
      },
    },
    date: { label: 'When is it due?', hint: 'Clear this to use the plan’s date.' },
    on: { label: 'When did you do it?' },
    owner: { label: 'Who will do it?' },
    hours: { label: 'How many hours will it take?', hint: 'Clear this to use our estimate.' },
  } satisfies Record<string, FieldWords & { options?: Record<string, unknown> }>,
  byPlan: (name: string) => `From the plan, ${name}`,
}
