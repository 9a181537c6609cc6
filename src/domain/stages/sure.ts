/**
 * "Not sure you want to start one?": three questions that are kept nowhere. They bar nobody; they say which of four
 * honest ways fits what was said.
 */
export const sureQuestions = {
  want: ['join', 'start', 'unsure'],
  hear: ['yes', 'notNow', 'unsure'],
  carried: ['yes', 'little', 'nobody'],
} as const
export type SureQuestion = keyof typeof sureQuestions
export type SureAnswers = { readonly [Q in SureQuestion]?: (typeof sureQuestions)[Q][number] }

export const sureWays = ['join', 'help', 'small', 'start'] as const
export type SureWay = (typeof sureWays)[number]

/** The ways that fit, in order; none while nothing was said. Our judgment, after [NZ] and [DUI]. */
export function waysThatFit({ want, hear, carried }: SureAnswers): readonly SureWay[] {
  if (want === undefined && hear === undefined && carried === undefined) return []
  const isHard = hear === 'notNow' || carried === 'nobody'
  const isOpen = hear === 'unsure' || carried === 'little'
  const fits: Readonly<Record<SureWay, boolean>> = {
    join: want === 'join' || isHard,
    help: want === 'unsure' || (want === 'join' && !isHard),
    small: want !== 'join' && (want === 'unsure' || isHard || isOpen),
    start: want !== 'join' && want !== 'unsure' && !isHard,
  }
  return sureWays.filter((way) => fits[way])
}
