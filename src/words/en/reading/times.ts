import type { BareHours } from '#domain/questions/kinds.ts'
import type { TimeMeant } from '../../reading.ts'
import { amount, ends } from './amounts.ts'
import { plain, unique } from './plain.ts'

const day = 24 * 60
const halfDay = 12 * 60

/** Which hours, without am or pm, can only be after noon. All others are asked: a flyer that is twelve hours wrong empties a room. */
const afterNoon: Readonly<Record<BareHours, readonly number[]>> = {
  meeting: [12, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  appointment: [12, 1, 2, 3, 4, 5, 6],
  lastBus: [6, 7, 8, 9, 10, 11],
}

/** A time of day: the minutes since midnight it may mean, and the hour as it was written where that leaves two. */
interface Clock {
  readonly may: readonly number[]
  readonly hour?: number
}

/**
 * The times a text may mean: `7 pm`, `7:30p`, `19h30`, `7 o'clock`, `noon`. A range gives when it begins and how long it
 * lasts. Two where it may be morning or evening, none where it cannot be read.
 */
export function readTimes(text: string, bare: BareHours): readonly TimeMeant[] {
  const all = tidy(plain(text))
  const one = clock(all)
  if (one) return likely(one, bare).map((at) => ({ at: written(at) }))
  const [from, to] = (ends(all) ?? []).map(clock)
  if (!from || !to) return []
  // "7-8:30 pm" begins at seven in the evening: the beginning that lies nearest before the end.
  const begins = to.may.length === 1 && from.may.length > 1 ? [nearest(from.may, to.may)] : likely(from, bare)
  if (all.includes(' or ')) return unique([...begins, ...likely(to, bare)]).map((at) => ({ at: written(at) }))
  return begins.flatMap((at) => {
    const minutes = Math.min(...to.may.map((end) => between(at, end)))
    return minutes > halfDay ? [] : [{ at: written(at), minutes }]
  })
}

const likely = ({ may, hour }: Clock, bare: BareHours): readonly number[] =>
  hour !== undefined && afterNoon[bare].includes(hour) ? may.filter((at) => at >= halfDay) : may

/** Minutes from one time to the next such time; the same time is a day later. */
const between = (from: number, to: number): number => ((to - from + day - 1) % day) + 1

const nearest = (begins: readonly number[], until: readonly number[]): number =>
  begins.reduce((best, at) =>
    Math.min(...until.map((end) => between(at, end))) < Math.min(...until.map((end) => between(best, end))) ? at : best,
  )

const written = (at: number): string =>
  `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`

const tidy = (text: string): string =>
  text
    .replace(/\b([ap])\. ?m\b\.?/g, '$1m')
    .replace(/^(?:(?:starts?|starting|begins?|beginning|at|@|about|around|approx\.?|ca\.?|~) ?)+/, '')
    .replace(/ ?(?:sharp|prompt|-?ish|or so)$/, '')
    .replace(/(?<=[a-z])[.,]$/, '')

/** One time of day that is the whole text. */
function clock(text: string): Clock | undefined {
  const bare = text.replace(/^(?:at|@) ?/, '').replace(/,/g, '')
  if (/^(?:12(?::00)? ?)?(?:noon|midday)$/.test(bare)) return { may: [halfDay] }
  if (/^(?:12(?::00)? ?)?midnight$/.test(bare)) return { may: [0] }
  const parts = /^(.+?) ?(am|pm|a|p|in the morning|in the afternoon|in the evening|at night|tonight)?$/.exec(bare)
  const half = parts?.[2]
  const face = hands((parts?.[1] ?? '').replace(/ ?o'? ?clock$/, ''))
  if (!face || face.minute > 59) return undefined
  const { hour, minute, isWhole } = face
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined
    const isMorning = /^am?$|morning/.test(half) || (half.includes('night') && hour === 12)
    return { may: [(hour % 12) * 60 + minute + (isMorning ? 0 : halfDay)] }
  }
  if (hour > 24 || (hour === 24 && minute > 0)) return undefined
  if (isWhole || hour === 0 || hour > 12) return { may: [(hour % 24) * 60 + minute] }
  const morning = (hour % 12) * 60 + minute
  return { may: [morning, morning + halfDay], hour }
}

interface Hands {
  readonly hour: number
  readonly minute: number
  /** Written as on a clock of 24 hours: `07:30`. */
  readonly isWhole: boolean
}

function hands(text: string): Hands | undefined {
  const digits =
    /^(\d{1,2})(?: ?[:.h] ?(\d{2}))?h?$/.exec(text) ??
    /^(\d{1,2}) (\d{2})$/.exec(text) ??
    /^(\d{1,2})(\d{2})$/.exec(text)
  if (digits)
    return {
      hour: Number(digits[1]),
      minute: Number(digits[2] ?? 0),
      isWhole: digits[1]?.startsWith('0') === true,
    }
  // "7 to 8" is an hour, "ten to eight" and "20 to 8" are a time.
  const past =
    /^(half|a? ?quarter|\d{1,2}|five|ten|twenty)(?: minutes)? (past|after) (.+)$/.exec(text) ??
    /^(a? ?quarter|1[3-9]|[2-5]\d|five|ten|twenty|\d{1,2}(?= min))(?: minutes)? (to|till|before) (.+)$/.exec(text)
  const [first = ''] = text.split(' ')
  const hour = past ? amount(past[3] ?? '') : /^[a-z]{3,}$/.test(first) ? amount(first) : undefined
  if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12) return undefined
  if (!past) {
    const rest = text.split(' ').slice(1).join(' ')
    const minute = rest === '' ? 0 : amount(rest)
    return minute === undefined || !Number.isInteger(minute) ? undefined : { hour, minute, isWhole: false }
  }
  const by = past[1] === 'half' ? 30 : past[1]?.endsWith('quarter') ? 15 : amount(past[1] ?? '')
  if (by === undefined || by > 59) return undefined
  return /past|after/.test(past[2] ?? '')
    ? { hour, minute: by, isWhole: false }
    : { hour: ((hour + 10) % 12) + 1, minute: 60 - by, isWhole: false }
}
