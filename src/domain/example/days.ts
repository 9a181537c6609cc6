import { addDays, addWeeks, weekday, type IsoDate } from '../dates.ts'
import { nextOn } from '../timeline/meetings.ts'

export interface ExampleDays {
  /** The Monday seven weeks back, or up to six days before it. */
  readonly start: IsoDate
  /** Three Thursdays before the second talk. */
  readonly talk1: IsoDate
  /** The coming Thursday; today, if it is one. */
  readonly talk2: IsoDate
  /** The Sunday after next. */
  readonly visits: IsoDate
  /** A first or third Thursday, thirteen to sixteen weeks ahead. */
  readonly first: IsoDate
  /** So many days after the second talk, which is always near today. */
  readonly soon: (days: number) => IsoDate
}

const thursday = 4

/** The example is always seven weeks old, whenever it is looked at. `today` is the local day. */
export function exampleDays(today: IsoDate): ExampleDays {
  const talk2 = nextOn({ every: 'weekly', weekday: thursday }, today)
  const back = addWeeks(today, -7)
  return {
    start: addDays(back, 1 - weekday(back)),
    talk1: addWeeks(talk2, -3),
    talk2,
    visits: addDays(talk2, 10),
    first: nextOn({ every: 'monthly', weekday: thursday, nth: ['1', '3'] }, addWeeks(today, 13)),
    soon: (days) => addDays(talk2, days),
  }
}
