// npm run bench:calm: how much each page lays on somebody, beside its budget: words, things to press, where the first field
// begins, how tall it is. Over the example, an empty and a large plan, on a phone and on a desk. Build first: npm run build.
// Parts of addresses choose pages: npm run bench:calm -- place first.
import 'temporal-polyfill/global'
import { chromium } from '@playwright/test'
import { newPlan } from '#domain/plan/plan.ts'
import { envelopeText } from '#domain/plan/envelope.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { served } from '#tests/support/served.ts'
import { chromiumPath } from '../../../scripts/browser.ts'
import { planOf } from '../peers/plans.ts'
import { budgets, pages } from './budgets.ts'
import { weigh } from './weigh.ts'

const today = Temporal.Now.plainDateISO().toString()
const plans = { empty: newPlan(today), example: planOf('small', today), large: planOf('big', today) }
const parts = process.argv.slice(2)
const chosen = pages.filter(([path]) => parts.length === 0 || parts.some((part) => (path || 'overview').includes(part)))
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 720 } }

const { home, stop } = await served()
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
})
let over = 0
try {
  for (const [name, plan] of Object.entries(plans)) {
    const text = envelopeText({ ...envelopeWith(plan), savedAt: `${today}T09:00:00.000Z` })
    for (const [size, viewport] of Object.entries(sizes)) {
      const context = await browser.newContext({ viewport, serviceWorkers: 'block', reducedMotion: 'reduce' })
      await context.addInitScript((value) => localStorage.setItem('shg:plan:plan1', value), text)
      const page = await context.newPage()
      console.log(`\n${name} plan, ${size}: words/budget, things/budget, filled buttons, first field, height`)
      let words = 0
      for (const each of chosen) {
        const { path, kind, ...shown } = await weigh(
          page,
          `${home}/#/plan1${each[0] && `/${each[0]}`}`,
          each,
          name === 'example' && size === 'phone',
        )
        words += shown.words
        over += shown.over.length
        console.log(
          `${(path || 'overview').padEnd(28)} ${shown.words}/${budgets[kind].words} ${shown.things}/${budgets[kind].things} ${shown.filled} ${shown.field ?? '–'} ${shown.height}${shown.over.length > 0 ? `  OVER: ${shown.over.join('; ')}` : ''}`,
        )
      }
      console.log(`${words} words on ${chosen.length} pages`)
      await context.close()
    }
  }
} finally {
  await browser.close()
  stop()
}
console.log(over === 0 ? '\nAll within their budgets.' : `\n${over} over.`)
process.exitCode = over === 0 ? 0 : 1
