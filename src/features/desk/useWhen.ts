import type { Appointment } from '#domain/desk/entry.ts'
import { useFormats, useWords } from '#wording/words.ts'

export interface When {
  readonly said: string
  readonly isToday: boolean
}

/** The next appointment in few words. One that has passed counts as none, and nobody is blamed. */
export function useWhen(): (next: Appointment | undefined, today: string) => When {
  const words = useWords('desk').list
  const formats = useFormats()
  return (next, today) => {
    const { on, typed = '', time = '' } = next ?? {}
    if (typed.trim() !== '') return { said: typed.trim(), isToday: false }
    if (on === undefined || on < today) return { said: words.noDate, isToday: false }
    const at = time.trim() === '' ? '' : formats.time(time.trim())
    const isToday = on === today
    const day = isToday ? words.today : on.slice(0, 4) === today.slice(0, 4) ? formats.shortDate(on) : formats.date(on)
    return { said: [day, at].filter((each) => each !== '').join(', '), isToday }
  }
}
