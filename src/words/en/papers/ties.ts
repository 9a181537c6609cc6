import type { TiesFacts } from '#domain/documents/ties.ts'

/** Who stands behind a group, as it was answered. */
export const ties = {
  affiliated: (body: string | undefined) => `The group starts under ${body ?? 'a national organization'}.`,
  tied: (body: string | undefined) => `The group has a connection to ${body ?? 'a national organization'}.`,
  host: (host: string) => `${host} supports the group.`,
  program: {
    twelveSteps: 'The group uses the twelve steps.',
    smart: 'The group uses the SMART program.',
    national: 'The group uses a program from a national organization.',
    other: 'The group uses a program from someone else.',
  } satisfies Record<NonNullable<TiesFacts['program']>, string>,
  isNew: 'This is a new group on its own, without a national organization.',
}
