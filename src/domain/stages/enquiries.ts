import { hearingWays } from '../plan/choices.ts'
import type { Current, CurrentItem } from '../plan/current.ts'

type Way = (typeof hearingWays)[number]

/** Percent of the members of face-to-face groups who found theirs that way [VSG]; no figure for the others. */
export const reportedWays: Readonly<Partial<Record<Way, number>>> = { search: 51, referral: 22 }

export interface EnquirySum {
  /** People who asked. */
  readonly asked: number
  /** How many of them came, counted only where that is known. */
  readonly came: number
  /** People who asked in entries that say how many came. */
  readonly askedWhereKnown: number
  /** How they had heard, most first. `percent` is of those of whom it is known. */
  readonly ways: readonly { readonly way: Way; readonly asked: number; readonly percent: number }[]
  /** People of whom nobody knows how they had heard. */
  readonly unknown: number
}

/** All enquiries added up. An entry without a number counts as one person: somebody did ask. */
export function enquirySum(now: Current): EnquirySum {
  const { enquiries } = now.lists
  const byWay = new Map<Way, number>()
  for (const each of enquiries)
    if (each.heard !== undefined) byWay.set(each.heard, (byWay.get(each.heard) ?? 0) + askedIn(each))
  const known = sum([...byWay.values()])
  const told = enquiries.filter(({ came }) => came !== undefined)
  const asked = sum(enquiries.map(askedIn))
  return {
    asked,
    came: sum(told.map(({ came = 0 }) => came)),
    askedWhereKnown: sum(told.map(askedIn)),
    ways: hearingWays
      .flatMap((way) => {
        const of = byWay.get(way) ?? 0
        return of === 0 ? [] : [{ way, asked: of, percent: Math.round((of / known) * 100) }]
      })
      .toSorted((a, b) => b.asked - a.asked),
    unknown: asked - known,
  }
}

/** Who came may have been counted without who asked: nobody comes who never asked. */
const askedIn = ({ count, came }: CurrentItem<'enquiries'>): number => Math.max(count ?? 1, came ?? 0)

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0)
