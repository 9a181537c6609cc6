import 'temporal-polyfill/global'
import { newPlan } from '../../src/domain/plan/plan.ts'
import { firstMinutes } from '../../src/domain/stages/firstMinutes.ts'
import { current } from '../../src/domain/plan/current.ts'
import { conditionsNow } from '../../src/domain/stages/conditions.ts'
import { conditionAddress, sections, stageIds } from '../../src/domain/stages/sections.ts'
import { pages } from '../bench/calm/budgets.ts'
import { planOf } from '../bench/peers/plans.ts'
import { weigh, type Weighed } from '../bench/calm/weigh.ts'
import { expect, test } from './support/fixtures.ts'
import { planId, seed } from './support/seed.ts'

// No page lays more on somebody than its budget: words, things to press, one filled button, the first field in sight. What
// counts, and what does not: tests/bench/calm. `npm run bench:calm` prints every figure.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const today = Temporal.Now.plainDateISO().toString()
const plans = { empty: newPlan(today), example: planOf('small', today), large: planOf('big', today) }
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 720 } }
/** Pages that nobody needs are asked for by who wants them. */
const extra = new Set<string>(
  sections.flatMap(({ id, steps }) => steps.flatMap((step) => ('more' in step ? [`${id}/${step.id}`] : []))),
)

/** Where the conditions of all stages are met: what is needed for everything to be done, besides pages of items. The aim is 16. */
const now = current(plans.example, today)
const needed = new Set(
  stageIds.flatMap((stage) => conditionsNow(now, stage).map((each) => conditionAddress(stage, each))),
)

for (const [name, plan] of Object.entries(plans))
  for (const [size, viewport] of Object.entries(sizes)) {
    const isShown = name === 'example' && size === 'phone'
    test(
      `${name} plan on a ${size}: every page keeps its budget`,
      { tag: isShown ? [] : '@long' },
      async ({ page }) => {
        test.setTimeout(240_000)
        await page.setViewportSize(viewport)
        await seed(page, plan)
        const weighed: Weighed[] = []
        for (const each of pages)
          weighed.push(
            await weigh(page, `./#/${planId}${each[0] && `/${each[0]}`}`, each, isShown && !extra.has(each[0])),
          )
        expect(
          weighed.flatMap(({ path, over }) => (over.length > 0 ? [`${path || 'overview'}: ${over.join(', ')}`] : [])),
        ).toEqual([])
        if (!isShown) return
        const wordsOf = (which: (path: string) => boolean) =>
          weighed.reduce((sum, { path, words }) => sum + (which(path) ? words : 0), 0)
        const first = firstMinutes.map((each) => `first/${each}`)
        const main = pages
          .map(([path]) => path)
          .filter((path) => sections.some(({ id }) => path === id || path.startsWith(`${id}/`)) && !extra.has(path))
        expect(
          wordsOf((path) => first.includes(path)),
          'words of the first ten minutes',
        ).toBeLessThanOrEqual(500)
        expect(
          wordsOf((path) => main.includes(path)),
          'words of all main pages',
        ).toBeLessThanOrEqual(6500)
        expect(needed.size, 'pages needed for everything to be done').toBeLessThanOrEqual(17)
      },
    )
  }
