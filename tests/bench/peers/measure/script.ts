import type { Bench, Figure } from '../bench.ts'
import { planSizes, type PlanSize } from '../plans.ts'
import { figures, onlyPrinted, type Row } from '../table.ts'
import { isNoisy, median, verdictOf, type Rounds } from '../verdict.ts'
import { visited } from '../visit.ts'
import { metricsOf, type Metrics } from './metrics.ts'
import { enter, fields, ourField, peersField, typeSteadily, type Field, type Target } from './typing.ts'

const count = 60
const mostMs = 2.5
const mostGrowth = 1.3

interface Work {
  readonly script: number
  readonly all: number
  readonly styles: number
  /** After the last key, until all is at rest. */
  readonly rest: number
}

/** What a key costs the page's processor, not slowed: this time runs only while the page works. */
export const script: readonly Figure[] = fields.map((field) => ({
  name: `script-${field.name}`,
  measure: async (bench) => {
    const own: Record<PlanSize, Work[]> = { small: [], big: [], huge: [] }
    const peer: Work[] = []
    const add = async (target: Target, all: Work[]) => void all.push(await work(bench, target, field))
    // No round is thrown away: a thread's own time does not know whether files were read for the first time.
    for (let round = 0; round < bench.rounds; round += 1) {
      await add(ourField(bench.origin, 'small', field), own.small)
      await add(peersField(bench.origin, field), peer)
      await add(ourField(bench.origin, 'big', field), own.big)
      await add(ourField(bench.origin, 'huge', field), own.huge)
      await add(peersField(bench.origin, field), peer)
    }
    return rowsOf(field, own, peer)
  },
}))

const middle = (all: readonly Work[], what: keyof Work) => median(all.map((each) => each[what]))

const sideBySide = (figure: string, own: readonly Work[], peer: readonly Work[], what: keyof Work): Row =>
  onlyPrinted(figure, middle(own, what), middle(peer, what))

function rowsOf(field: Field, own: Readonly<Record<PlanSize, readonly Work[]>>, peer: readonly Work[]): readonly Row[] {
  const peers: Rounds = peer.map((each) => [each.script])
  const noisy = isNoisy(peers, median)
  const growth = middle(own.huge, 'script') / middle(own.small, 'script')
  return [
    ...planSizes.flatMap((size) => [
      {
        figure: `script a key, ${field.name}, ${size} plan, ms of processor`,
        ours: figures(middle(own[size], 'script')),
        peer: figures(middle(peer, 'script')),
        ratio: '–',
        bar: `≤ ${mostMs} ms`,
        verdict: verdictOf(middle(own[size], 'script'), mostMs, noisy),
      },
      sideBySide(`all work a key, ${field.name}, ${size} plan, ms of processor`, own[size], peer, 'all'),
      sideBySide(`styles a key, ${field.name}, ${size} plan`, own[size], peer, 'styles'),
      sideBySide(`script after the last key, ${field.name}, ${size} plan, ms of processor`, own[size], peer, 'rest'),
    ]),
    {
      figure: `script a key, ${field.name}: growth from small to huge`,
      ours: figures(growth),
      peer: '–',
      ratio: '–',
      bar: `≤ ${mostGrowth}`,
      verdict: verdictOf(growth, mostGrowth, noisy),
    },
  ]
}

const work = ({ browser }: Bench, target: Target, { keys }: Field): Promise<Work> =>
  visited(browser, target.site, {}, async ({ page, devTools }) => {
    await enter(page, target)
    const before = await metricsOf(devTools)
    await typeSteadily(page, keys, count)
    await page.waitForTimeout(80)
    const typed = await metricsOf(devTools)
    await page.waitForTimeout(2500)
    const rested = await metricsOf(devTools)
    const aKey = (what: keyof Metrics) => (typed[what] - before[what]) / count
    return {
      script: aKey('script'),
      all: aKey('all'),
      styles: aKey('styles'),
      rest: rested.script - typed.script,
    }
  })
