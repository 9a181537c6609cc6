import { amount, ends, withoutHedge } from './amounts.ts'
import { plain, unique } from './plain.ts'

/** Of what a length without a unit is, where it is small: a meeting of "2" is two hours, a part of a meeting of "5" is five minutes. */
export type BareLength = 'hours' | 'minutes'

const hours =
  /^(.*?) ?(?:h|hrs?|hours?)(?:(?:,? and |, | )?(\d{1,2}|an? half|half|an? quarter)(?: ?(?:m|mins?|minutes?))?)?$/
const minutes = /^(.+?) ?(?:m|mins?|minutes?)$/

/** How long something takes, in minutes: `90`, `90 min`, `2 hours`, `1h30`, `1:30`, `an hour and a half`. Both ends of "1-2 hours". */
export function readLengths(text: string, bare: BareLength): readonly number[] {
  const all = withoutHedge(plain(text))
  const one = length(all, bare)
  if (one !== undefined) return [one]
  const [from, to] = ends(all) ?? []
  if (from === undefined || to === undefined) return []
  const unit = / ?(?:h|hrs?|hours?|mins?|minutes?)$/.exec(to)?.[0] ?? ''
  const both = [amount(from) === undefined ? length(from, bare) : length(`${from}${unit}`, bare), length(to, bare)]
  return unique(both.flatMap((each) => each ?? [])).slice(0, both.includes(undefined) ? 0 : 2)
}

function length(text: string, bare: BareLength): number | undefined {
  const [, clockHours, clockMinutes] = /^(\d):([0-5]\d)(?: ?h(?:ours?)?)?$/.exec(text) ?? []
  if (clockHours !== undefined) return Number(clockHours) * 60 + Number(clockMinutes)
  if (/^three[ -]quarters of an hour$/.test(text)) return 45
  const inHours = hours.exec(text)
  if (inHours) {
    const whole = inHours[1] === '' ? 1 : amount(inHours[1] ?? '')
    return whole === undefined ? undefined : Math.round(whole * 60) + restOf(inHours[2])
  }
  const inMinutes = minutes.exec(text)
  if (inMinutes) return amount(inMinutes[1] ?? '')
  const value = amount(text)
  return value !== undefined && bare === 'hours' && value < 10 ? Math.round(value * 60) : value
}

function restOf(rest: string | undefined): number {
  if (rest === undefined) return 0
  return rest.endsWith('half') ? 30 : rest.endsWith('quarter') ? 15 : Number(rest)
}
