import type { FieldWords } from '#words/types.ts'

/** One task on its own page. */
export const task = {
  due: (date: string) => `Due ${date}.`,
  doneOn: (date: string) => `Done on ${date}.`,
  done: 'Done.',
  dropped: 'Not needed.',
  late: 'It is late. Do it soon, set a new date, or say that it is not needed.',
  tight: 'Time is short for it.',
  hours: (hours: string) => (hours === '1' ? 'About 1 hour.' : `About ${hours} hours.`),
  byHand: (date: string) =>
    `You set this date by hand, so it stays when the first meeting moves. The plan’s own date would be ${date}.`,
  back: 'Go back to the plan’s date',
  backDone: 'The task has the plan’s date again.',
  saidElsewhere: (page: string) => `Its date was said on the page “${page}”. Change it there and it moves here too.`,
  isFirst: 'Everything hangs on this date. It is set on a page of its own.',
  ticksItself: (page: string) => `It ticks itself once the page “${page}” shows that it is done.`,
  where: (page: string) => `Go to “${page}”`,
  why: 'Why this task',
  own: { heading: 'Your own task', more: 'Hours and stage', lead: 'Something that only your group needs.' },
  toLine: 'Back to the timeline',
  missing: {
    title: 'This task is not in the plan',
    text: 'An answer may have changed since. Nothing that you set on it is lost.',
  },
  fields: {
    state: {
      label: 'Where does it stand?',
      options: {
        open: 'Still to do',
        done: 'Done',
        dropped: { label: 'Not needed', hint: 'It leaves the timeline. You can bring it back.' },
      },
    },
    date: { label: 'By when?', hint: 'Empty it to use the plan’s own date.' },
    on: { label: 'When was it done?' },
    owner: { label: 'Who does it?' },
    hours: { label: 'How long does it take?', hint: 'An estimate. Empty it to use ours.' },
  } satisfies Record<string, FieldWords & { options?: Record<string, unknown> }>,
  byPlan: (name: string) => `As the plan has it: ${name}`,
}
