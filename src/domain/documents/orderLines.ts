import type { Current } from '../plan/current.ts'
import { clockAt } from '../clock.ts'
import { lengthToFit } from '../stages/runningOrder.ts'
import { scaledParts, standardPart, type PartId } from '../stages/standardParts.ts'
import type { Hands } from './inTheRoom.ts'

/** One part of the meeting. Undefined is a gap to fill in by hand. */
export interface OrderLine {
  readonly id: string
  readonly std: PartId | undefined
  readonly title: string | undefined
  /** Minutes from the beginning; unknown after a part without minutes. */
  readonly from: number | undefined
  /** `HH:MM`, where the start is known too. */
  readonly at: string | undefined
  readonly minutes: number | undefined
  /** Whole minutes for each person in a part that everybody shares, with as many as are expected; 0 for less than one. */
  readonly each: number | undefined
  readonly who: string | undefined
}

/** Which of the hands sees to which part. Our suggestion. */
const handOf: Readonly<Record<PartId, keyof Hands>> = {
  welcome: 'welcomes',
  opening: 'leads',
  rulesRead: 'stepsOut',
  introductions: 'leads',
  sharing: 'leads',
  wishes: 'takesNotes',
  practical: 'takesNotes',
  closing: 'leads',
}

interface Known {
  /** `HH:MM` */
  readonly start: string | undefined
  /** People expected. */
  readonly expected: number | undefined
  /** How a hand is named on the paper. */
  readonly name: (hand: keyof Hands) => string | undefined
}

/** The parts of the meeting in order, or the guide's, fitted to the length, while there are none. */
export function orderLines(now: Current, { start, expected, name }: Known): readonly OrderLine[] {
  const lines: OrderLine[] = []
  let from: number | undefined = 0
  for (const { id, std, title, minutes, shared } of partsOf(now)) {
    const key = standardPart(std)?.id
    lines.push({
      id,
      std: key,
      title,
      from,
      at: start === undefined || from === undefined ? undefined : clockAt(start, from),
      minutes,
      each:
        shared === 'yes' && minutes !== undefined && expected !== undefined
          ? Math.floor(minutes / expected)
          : undefined,
      who: key === undefined ? undefined : name(handOf[key]),
    })
    from = from === undefined || minutes === undefined ? undefined : from + minutes
  }
  return lines
}

type Part = Partial<Pick<Current['lists']['parts'][number], 'std' | 'title' | 'minutes' | 'shared'>> & {
  readonly id: string
}

const partsOf = (now: Current): readonly Part[] =>
  now.lists.parts.length > 0
    ? now.lists.parts
    : scaledParts(lengthToFit(now)).map(({ id, minutes }) => ({
        id,
        std: id,
        minutes,
        shared: standardPart(id)?.shared ? 'yes' : 'no',
      }))
