import { once } from './once.ts'

export interface Clock {
  readonly halves: Readonly<Record<string, string>>
  readonly noon: string
  readonly midnight: string
}

type Parts = readonly Intl.DateTimeFormatPart[]

/** A time of day, `19:00`, in one language. What is none, from a file edited by hand or not read yet, stays as it stands. */
export function timesIn({ tag, clock }: { readonly tag: string; readonly clock?: Clock | undefined }) {
  const format = once(() => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }))
  const partsOf = (time: string): Parts | undefined => {
    const at = /^\d\d:\d\d$/.test(time) ? Date.parse(`2000-01-01T${time}:00Z`) : Number.NaN
    return Number.isNaN(at) ? undefined : format().formatToParts(at)
  }
  const named = (time: string) => (time === '12:00' ? clock?.noon : time === '00:00' ? clock?.midnight : undefined)
  const text = (parts: Parts) =>
    parts
      .map(({ type, value }) => (type === 'dayPeriod' ? (clock?.halves[value] ?? value) : value))
      .join('')
      // Browsers differ in which blank stands before the half of the day.
      .replaceAll('\u202f', ' ')
  const time = (at: string): string => {
    const parts = partsOf(at)
    return parts === undefined ? at : (named(at) ?? text(face(parts)))
  }
  return {
    /** 7 p.m., 7:30 p.m., noon */
    time,
    /** What a span begins with: 7, of "7 to 8:30 p.m."; 11 a.m., of "11 a.m. to 1 p.m." */
    timeUntil: (from: string, to: string | undefined): string => {
      const [start, end] = [partsOf(from), to === undefined ? undefined : partsOf(to)]
      const sharesHalf =
        start && end && half(start) !== undefined && half(start) === half(end) && !named(from) && !named(to ?? '')
      return sharesHalf ? text(face(start).filter(({ type }) => type !== 'dayPeriod')).trim() : time(from)
    },
  }
}

const half = (parts: Parts): string | undefined => parts.find(({ type }) => type === 'dayPeriod')?.value

/** A full hour says no minutes where it says its half of the day. */
function face(parts: Parts): Parts {
  const minute = parts.findIndex(({ type }) => type === 'minute')
  return half(parts) !== undefined && parts[minute]?.value === '00'
    ? parts.filter((_, i) => i !== minute && i !== minute - 1)
    : parts
}
