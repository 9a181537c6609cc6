import type { Current, CurrentItem } from '../plan/current.ts'

/** What a form asks with yes or no. */
export const evaluationAsks = ['useful', 'heard', 'safe', 'stay'] as const
export type EvaluationAsk = (typeof evaluationAsks)[number]

export interface Share {
  readonly ask: EvaluationAsk
  readonly yes: number
  readonly forms: number
}

/** How many of the forms said yes to what, in the order of the form. More yeses than forms are a slip, and no share. */
export function sharesOf(evaluation: CurrentItem<'evaluations'>): readonly Share[] {
  const { forms } = evaluation
  if (forms === undefined || forms === 0) return []
  return evaluationAsks.flatMap((ask) => {
    const yes = evaluation[ask]
    return yes === undefined || yes > forms ? [] : [{ ask, yes, forms }]
  })
}

/** Questions with more yeses than there are forms. */
export const tooMany = (evaluation: CurrentItem<'evaluations'>): readonly EvaluationAsk[] =>
  evaluationAsks.filter((ask) => (evaluation[ask] ?? 0) > (evaluation.forms ?? Infinity))

/** Forms were counted: by day, oldest first, those without a day last. */
export const evaluationsByDay = (now: Current): readonly CurrentItem<'evaluations'>[] =>
  now.lists.evaluations.toSorted((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'))

export const isCounted = (evaluation: CurrentItem<'evaluations'>): boolean => (evaluation.forms ?? 0) > 0

/** What people would change, one wish a line, as it was written down. */
export const wishesOf = (evaluation: CurrentItem<'evaluations'>): readonly string[] =>
  (evaluation.change ?? '').split('\n').flatMap((line) => line.replace(/^\s*[-•*]\s*/, '').trim() || [])
