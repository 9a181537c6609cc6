import type { IsoDate } from '#domain/dates.ts'

interface Moment {
  readonly day: IsoDate
  /** `HH:MM`, 24 hours. */
  readonly time: string
}

/** An ISO instant as day and time of this device. Undefined for text that is none: a file may hold anything. */
export function momentOf(instant: string): Moment | undefined {
  try {
    const here = Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId())
    return { day: here.toPlainDate().toString(), time: here.toPlainTime().toString({ smallestUnit: 'minute' }) }
  } catch {
    return undefined
  }
}
