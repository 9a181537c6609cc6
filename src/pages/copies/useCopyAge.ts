import { daysBetween, isDate } from '#domain/dates.ts'
import { useFormats } from '#wording/words.ts'

interface AgeWords {
  readonly never: string
  readonly today: string
  readonly yesterday: string
  readonly days: (days: number) => string
  readonly on: (date: string) => string
}

/** After two months a date says more than a number of days. */
const mostDays = 60

/** How old the last copy is, as a person would say it. `last`: the day it was taken. */
export function useCopyAge(last: string | undefined, today: string, words: AgeWords): string {
  const formats = useFormats()
  if (last === undefined || !isDate(last)) return words.never
  const days = daysBetween(last, today)
  if (days === 0) return words.today
  if (days === 1) return words.yesterday
  // A clock that was set back must not say "-3 days ago".
  return days > 1 && days <= mostDays ? words.days(days) : words.on(formats.date(last))
}
