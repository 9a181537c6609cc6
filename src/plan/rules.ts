import type { Assess } from '#domain/stages/standing.ts'
import { lazyValue } from '#lazy/lazyValue.ts'

/** Every condition of every stage, with what it rests on: after the first page is shown, and never in its way. */
export const rules = lazyValue((): Promise<Assess> =>
  import('#domain/stages/assess.ts').then((module) => module.assess),
)
