import type { StepAddress } from './sections.ts'

/** Pages that are no longer there, and where their questions are asked now: addresses stand in bookmarks, histories, old plans. */
const moved: Readonly<Record<string, StepAddress>> = {
  'expectations/turnout': 'expectations/effort',
  'expectations/balance': 'expectations/effort',
  'purpose/rhythm': 'purpose/order',
  'purpose/reasons': 'purpose/order',
  'purpose/reasonsMore': 'purpose/order',
  'place/hosts': 'place/online',
  'connections/week': 'connections/list',
  'timeline/agree': 'timeline/line',
}

/** Where the questions of a page went; undefined where it never was, or still is. */
export const movedTo = (address: string): StepAddress | undefined =>
  Object.hasOwn(moved, address) ? moved[address] : undefined
