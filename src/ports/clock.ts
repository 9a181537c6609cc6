import { port } from './port.ts'

export interface Clock {
  /** The present moment, an ISO instant: screens have no clock of their own. */
  readonly now: () => string
}

export const [ClockContext, useClock] = port<Clock>('clock')
