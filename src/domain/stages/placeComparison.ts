import { knockOuts, weighted, type Criterion, type KnockOut, type Weighted } from '../plan/criteria.ts'
import { said, type Current, type CurrentItem } from '../plan/current.ts'

export type Place = CurrentItem<'places'>
export type Finding = 'yes' | 'partly' | 'no' | 'unknown'

/** What is known of one criterion. Nothing said and "not known yet" are the same: still to ask. */
export const findingOf = (place: Place, criterion: Criterion): Finding => place[criterion] ?? 'unknown'

/** The place the founder chose; undefined where none is, or where it was removed since. */
export function chosenPlace(now: Current): Place | undefined {
  const id = said(now.sections.place.chosen)
  return now.lists.places.find((place) => place.id === id)
}

/** The five must-haves of one place, each in exactly one of these. */
export type MustHaves = Readonly<Record<'yes' | 'mended' | 'partly' | 'no' | 'unknown', readonly KnockOut[]>>

/**
 * How a place stands with what it must have. `mended` are gaps that the founder has closed for the chosen place: a way
 * in for somebody who cannot climb steps, or a rent that is paid so that members come free (`stages.md` 4).
 */
export function mustHaves(now: Current, place: Place): MustHaves {
  const stateOf = (criterion: KnockOut): keyof MustHaves => {
    const finding = findingOf(place, criterion)
    return (finding === 'partly' || finding === 'no') && isMended(now, place, criterion) ? 'mended' : finding
  }
  const all = (state: keyof MustHaves) => knockOuts.filter((criterion) => stateOf(criterion) === state)
  return { yes: all('yes'), mended: all('mended'), partly: all('partly'), no: all('no'), unknown: all('unknown') }
}

function isMended(now: Current, place: Place, criterion: KnockOut): boolean {
  if (chosenPlace(now)?.id !== place.id) return false
  const { stepFreeWay, paidBy } = now.sections.place
  if (criterion === 'stepFree') return said(stepFreeWay) !== undefined
  return criterion === 'free' && said(paidBy) !== undefined
}

/** All five are there, or closed. What is unknown never passes: nobody should find the steps on the first evening. */
export const passes = ({ yes, mended }: MustHaves): boolean => yes.length + mended.length === knockOuts.length

export interface Fit {
  /** Points reached: a weight counts whole for yes and half for partly. */
  readonly points: number
  /** Points there are: the sum of the weights given. */
  readonly most: number
  /** Points of criteria that are still to ask. */
  readonly pending: number
  /** How many criteria with a weight are still to ask. */
  readonly unknown: number
}

const share: Readonly<Record<Finding, number>> = { yes: 1, partly: 0.5, no: 0, unknown: 0 }

/** The weight, 0 to 3, that the founder gave; undefined where none was given. */
export const weightOf = (now: Current, criterion: Weighted): number | undefined =>
  said(now.sections.place[`${criterion}Weight`])

/** The weighted sum, for the small print: it never picks. Undefined while the founder has given no weight. Our suggestion. */
export function fitOf(now: Current, place: Place): Fit | undefined {
  const given = weighted.map((criterion) => ({
    weight: weightOf(now, criterion) ?? 0,
    finding: findingOf(place, criterion),
  }))
  const most = sum(given.map(({ weight }) => weight))
  if (most === 0) return undefined
  const open = given.filter(({ weight, finding }) => weight > 0 && finding === 'unknown')
  return {
    points: sum(given.map(({ weight, finding }) => weight * share[finding])),
    most,
    pending: sum(open.map(({ weight }) => weight)),
    unknown: open.length,
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0)

/** A sheet of paper is wide enough for three columns. */
export const mostCompared = 3

/** On a screen the table scrolls from the fourth on. More than these nobody holds side by side. */
export const mostShown = 6

/**
 * The places that stand side by side: those picked, else the first of the list with the chosen one among them. Always as
 * many as there are, up to six; never ranked.
 */
export function compared(now: Current, picked: readonly string[]): readonly Place[] {
  const { places } = now.lists
  const wanted = picked.flatMap((id) => places.filter((place) => place.id === id))
  const chosen = chosenPlace(now)
  const first = chosen && places.indexOf(chosen) >= mostShown ? [...places.slice(0, mostShown - 1), chosen] : places
  return [...new Set([...wanted, ...first])].slice(0, mostShown)
}
