import type { nthWeeks, rhythms, weekdays } from '#domain/plan/choices.ts'

export interface Rhythm {
  readonly rhythm: (typeof rhythms)[number]
  readonly weekday: (typeof weekdays)[number]
  readonly nth: readonly (typeof nthWeeks)[number][]
  /** Times of day as they are shown; `to` where the length is known too. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const days = {
  '1': 'Monday',
  '2': 'Tuesday',
  '3': 'Wednesday',
  '4': 'Thursday',
  '5': 'Friday',
  '6': 'Saturday',
  '7': 'Sunday',
}
const ordinals = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', last: 'last' }
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "First and third Thursdays of the month, 7 to 8:30 p.m." */
export function sayRhythm(
  { rhythm, weekday, nth, from, to }: Rhythm,
  list: (items: readonly string[]) => string,
): string {
  const day = days[weekday]
  const how =
    rhythm === 'weekly'
      ? `every ${day}`
      : rhythm === 'everyOther'
        ? `every other ${day}`
        : nth.length > 0
          ? `${onDays(nth, day, list)} of the month`
          : `${day}s, once a month or more`
  return first([how, ...(from ? [to ? `${from} to ${to}` : `from ${from}`] : [])].join(', '))
}

/** Shorter, for a poster and its strips: "First and third Thursdays, 7 to 8:30 p.m." */
export function sayRhythmShort(
  { rhythm, weekday, nth, from, to }: Rhythm,
  list: (items: readonly string[]) => string,
): string {
  const day = days[weekday]
  const monthly =
    nth.length === 0
      ? `${day}s, once a month or more`
      : `${onDays(nth, day, list)}${nth.length === 1 ? ' of the month' : ''}`
  const how = rhythm === 'weekly' ? `every ${day}` : rhythm === 'everyOther' ? `every other ${day}` : monthly
  return first([how, ...(from ? [to ? `${from} to ${to}` : from] : [])].join(', '))
}

function onDays(nth: Rhythm['nth'], day: string, list: (items: readonly string[]) => string): string {
  return `${list(nth.map((each) => ordinals[each]))} ${day}${nth.length === 1 ? '' : 's'}`
}
