import { planSizes } from '../plans.ts'
import type { Bench, Figure } from '../bench.ts'
import { inTurns } from '../rounds.ts'
import { compared } from '../table.ts'
import { median, percentile } from '../verdict.ts'
import { slowProcessor, visited } from '../visit.ts'
import { enter, fields, ourField, peersField, typeSteadily, type Target } from './typing.ts'

const count = 50
const bar = 1.1

/** Ms from each key to the paint of what it typed. */
const keyed = ({ browser }: Bench, target: Target, keys: readonly string[]) =>
  visited(browser, target.site, {}, async ({ page, devTools }) => {
    await enter(page, target)
    await slowProcessor(devTools)
    await page.waitForTimeout(500)
    await typeSteadily(page, keys, count)
    await page.waitForTimeout(800)
    const found = await page.evaluate(() => globalThis.meter.keys)
    if (found.length !== count) throw new Error(`${count} keys were typed at ${page.url()}, ${found.length} arrived.`)
    return found
  })

/** Key to paint, in every kind of field and every size of plan. */
export const keys: readonly Figure[] = fields.flatMap((field) =>
  planSizes.map((size) => ({
    name: `keys-${field.name}-${size}`,
    measure: async (bench) => {
      const found = await inTurns(
        bench.rounds,
        () => keyed(bench, ourField(bench.origin, size, field), field.keys),
        () => keyed(bench, peersField(bench.origin, field), field.keys),
      )
      const name = `key to paint, ${field.name}, ${size} plan`
      return [
        compared(`${name}: median, ms at 4x`, found, median, bar),
        compared(`${name}: p98, ms at 4x`, found, percentile(0.98), bar),
      ]
    },
  })),
)
