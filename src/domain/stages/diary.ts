import { daysBetween, type IsoDate } from '../dates.ts'
import { said, type Current, type CurrentItem } from '../plan/current.ts'
import { anchors } from '../timeline/anchors.ts'
import { meetings, rhythmOf } from '../timeline/meetings.ts'
import { sizeLater } from './range.ts'

/** One meeting that was held, in numbers. `id` is absent for the first meeting as it was told on its own page. */
export interface Held {
  readonly id?: string
  readonly on: IsoDate
  readonly heads: number
  readonly newcomers?: number
  readonly returned?: number
}

/**
 * The meetings that were held and counted, by day. The first meeting that was told elsewhere stands first, unless the
 * diary has an entry for that day: nothing is written twice. What was only dated, or not counted yet, is left out.
 */
export function heldMeetings(now: Current): readonly Held[] {
  const listed = now.lists.meetings.flatMap(({ id, on, heads, newcomers, returned }): readonly Held[] =>
    on === undefined || heads === undefined
      ? []
      : [
          {
            id,
            on,
            heads,
            ...(newcomers === undefined ? {} : { newcomers }),
            ...(returned === undefined ? {} : { returned }),
          },
        ],
  )
  const told = toldFirst(now)
  const all = told === undefined || now.lists.meetings.some(({ on }) => on === told.on) ? listed : [told, ...listed]
  return all.toSorted((a, b) => a.on.localeCompare(b.on))
}

/** The first meeting as its own page was told of it: everybody who came was new. */
export function toldFirst(now: Current): Held | undefined {
  const { held, came } = now.sections.timeline
  const heads = said(came)
  return said(held) === 'yes' && heads !== undefined ? { on: anchors(now).first, heads } : undefined
}

/** Entries by day, oldest first; those without a day last, in the order in which they were added. */
export const entriesByDay = (now: Current): readonly CurrentItem<'meetings'>[] =>
  now.lists.meetings.toSorted((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'))

/** The meeting that a new entry is likely about: the first of the rhythm after the last one in the diary. */
export function nextToEnter(now: Current): IsoDate {
  const { first } = anchors(now)
  const days = [...now.lists.meetings.flatMap(({ on }) => on ?? []), ...(toldFirst(now) ? [first] : [])]
  const last = days.toSorted().at(-1)
  if (last === undefined || last < first) return first
  // A slip of the pen years ahead still has an end to count to.
  const count = Math.min(520, Math.ceil(daysBetween(first, last) / 7) + 2)
  return meetings(first, rhythmOf(now, first), count).find((day) => day > last) ?? last
}

/** How many people were expected after six months, where both ends were said. */
export function expectedLater(now: Current): { readonly few: number; readonly many: number } | undefined {
  const { least, most } = sizeLater(now)
  return least === undefined || most === undefined ? undefined : { few: least, many: most }
}
