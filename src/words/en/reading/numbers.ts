import { amount, ends, withoutHedge } from './amounts.ts'
import { plain, unique } from './plain.ts'

/** What is counted, under the name of its unit, and how much of that unit one of each is. */
const families: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  hours: [
    [/^(?:h|hrs?|hours?)$/, 1],
    [/^(?:mins?|minutes?)$/, 1 / 60],
  ],
  people: [[/^(?:people|persons?|members?|folks|of us|others|friends|participants|attendees|newcomers)$/, 1]],
  meetings: [[/^(?:meetings?|times?|sessions?|evenings?)$/, 1]],
  months: [
    [/^(?:mos?|months?)$/, 1],
    [/^(?:yrs?|years?)$/, 12],
  ],
  weeks: [[/^(?:wks?|weeks?)$/, 1]],
  days: [
    [/^days?$/, 1],
    [/^(?:wks?|weeks?)$/, 7],
  ],
}
const anyFamily = ['hours', 'people', 'meetings', 'months']

/** Weeks in a month, as a year has them. */
const weeksInMonth = 52 / 12

/**
 * The numbers a text may mean: one where it is clear, both ends of "1-2", none where it cannot be read. `unit` is what the
 * field counts, such as "hours a month": "2 weeks" is no number of months, and "2 hours a week" are nine hours a month.
 */
export function readNumbers(text: string, unit = ''): readonly number[] {
  const isMoney = unit === '' || unit.startsWith('a ')
  const bare = withoutHedge(isMoney ? withoutMoney(plain(text)) : plain(text))
  if (/^an?$/.test(bare)) return []
  if (/^(?:none(?: yet)?|no(?:body| ?-?one|thing)(?: yet)?|no|nil|not any|zero)$/.test(bare)) return [0]
  const { number, scale } = withoutUnit(bare, plain(unit))
  const whole = amount(number)
  if (whole !== undefined) return [scaled(whole, scale)]
  const [from, to] = (ends(number) ?? []).map((end) => amount(withoutHedge(end)))
  return from === undefined || to === undefined ? [] : unique([scaled(from, scale), scaled(to, scale)])
}

/** Dollars only; the field says that it asks for money. */
const withoutMoney = (text: string): string => text.replace(/\$ ?|\busd\b ?| ?\b(?:dollars?|bucks)\b/g, '')

const scaled = (value: number, scale: number): number =>
  scale === 1
    ? value
    : scale === weeksInMonth
      ? Math.round(value * scale * 2) / 2
      : Math.round(value * scale * 100) / 100

/** The number without what it counts, and how much one of that is in the unit of the field. Text with another unit is left as it is. */
function withoutUnit(text: string, unit: string): { readonly number: string; readonly scale: number } {
  const rated = /^(.+?)(?: ?\/ ?| an? | per | each | every )(month|mo|week|wk|year)$/.exec(text)
  const rate = rated && rateOf(rated[2] ?? '', unit)
  const counted = (rate === undefined ? undefined : rated?.[1]) ?? text
  const noun = /^(.*?\d|.*? )?(of us|[a-z]+)$/.exec(counted)
  const scale = noun?.[1] === undefined ? undefined : scaleOf(noun[2] ?? '', unit)
  return scale === undefined
    ? { number: counted, scale: rate ?? 1 }
    : { number: withoutHedge((noun?.[1] ?? '').trim()), scale: scale * (rate ?? 1) }
}

function rateOf(per: string, unit: string): number | undefined {
  if (unit !== '' && !/\ba (?:month|year)$/.test(unit)) return undefined
  const isOfYear = unit.endsWith('a year')
  if (per === 'year') return isOfYear ? 1 : undefined
  if (isOfYear) return per.startsWith('m') ? 12 : 52
  return per.startsWith('m') ? 1 : unit === '' ? undefined : weeksInMonth
}

function scaleOf(noun: string, unit: string): number | undefined {
  const [first = ''] = unit.split(' ')
  if (noun === first || noun === `${first}s` || (first.endsWith('s') && noun === first.slice(0, -1))) return 1
  const own = families[first]
  const known =
    own ?? (unit === '' ? anyFamily.flatMap((each) => families[each]?.filter(([, by]) => by === 1) ?? []) : [])
  return known.find(([is]) => is.test(noun))?.[1]
}
