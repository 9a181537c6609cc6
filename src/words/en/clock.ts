import { timesIn } from '../times.ts'

export const englishClock = {
  halves: { AM: 'a.m.', PM: 'p.m.' },
  noon: 'noon',
  midnight: 'midnight',
}

const { time: clock, timeUntil } = timesIn({ tag: 'en-US', clock: englishClock })

/** "7 p.m.", "noon" */
export { clock }

/** "7 to 8:30 p.m.", "11 a.m. to 1 p.m." */
export const clockRange = (from: string, to: string): string => `${timeUntil(from, to)} to ${clock(to)}`

const count = (n: number, one: string): string => (n === 1 ? `1 ${one}` : `${n} ${one}s`)

/** "1 hour 30 minutes" */
export const lasting = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? count(hours, 'hour') : '', rest > 0 || hours === 0 ? count(rest, 'minute') : '']
    .filter((part) => part !== '')
    .join(' ')
}
