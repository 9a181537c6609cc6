import type { Helping } from '#domain/desk/steppingBack.ts'
import type { SourceKey } from '#domain/sources.ts'

/** How far the counselor's help has come toward its agreed end. */
export const helping = {
  heading: 'How long you help',
  meetings: (held: number, of: number) =>
    held > of ? `${held} sessions held, ${of} agreed` : `${held} of ${of} agreed sessions held`,
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
    often: 'You come often.',
    fewer: 'You can come less often now. Let them lead more.',
    parting: 'Next session, say goodbye or agree on a new end.',
  } satisfies Record<Helping, string>,
  others: 'How long others help',
  usual:
    'Centers that help groups start stay for three meetings, up to eight, or three to ten and never more. A longer lead-in makes letting go harder.',
  sources: ['BE', 'IGS', 'SHU_A'] satisfies SourceKey[],
  agree: 'Agree on a professional’s part',
}
