import type { Browser } from '@playwright/test'
import type { Row } from './table.ts'

export interface Bench {
  readonly browser: Browser
  readonly origin: string
  /** Those that count; one more comes before them. */
  readonly rounds: number
}

/** Something that can be measured alone: `npm run bench:peers -- name`. */
export interface Figure {
  readonly name: string
  readonly measure: (bench: Bench) => Promise<readonly Row[]>
}
