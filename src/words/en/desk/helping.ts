import type { Helping } from '#domain/desk/steppingBack.ts'
import type { SourceKey } from '#domain/sources.ts'

/** How far the counselor's help has come toward its agreed end. */
export const helping = {
  heading: 'How long you help',
  meetings: (held: number, of: number) =>
    held > of ? `${held} sessions held, ${of} were agreed` : `${held} of ${of} agreed sessions held`,
  until: (date: string, weeks: number) =>
    weeks < 0
      ? `agreed until ${date}`
      : weeks === 0
        ? `until ${date}, less than a week`
        : weeks === 1
          ? `until ${date}, one more week`
          : `until ${date}, ${weeks} weeks`,
  unagreed: (held: number) =>
    held === 0
      ? 'no end agreed yet'
      : held === 1
        ? '1 session held, no end agreed yet'
        : `${held} sessions held, no end agreed yet`,
  stage: {
    often: 'You are there often.',
    fewer: 'Time to be there less: let them lead more of it.',
    parting: 'The next session is the time to part, or to agree on a new end.',
  } satisfies Record<Helping, string>,
  usual:
    'Centers that help groups start stay for three meetings, up to eight, or three to ten and never more: a longer lead-in makes letting go harder.',
  sources: ['BE', 'IGS', 'SHU_A'] satisfies SourceKey[],
  agree: 'Agree on an end in the plan, under “Community connections”',
}
