import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { aPlan } from '../support/planBuilder.ts'
import { expect, test } from './support/fixtures.ts'
import { planId, saved, seed } from './support/seed.ts'
import { stored } from './support/stored.ts'

const plan = aPlan('2026-10-05').said('about', 'name', 'Evening walk').said('about', 'problem', 'Stroke').build()
const concern = `/#/${planId}/about/concern`
const problem = (page: Page) => page.getByLabel('What do people share?')
const writeHere = (page: Page) => page.getByRole('button', { name: 'Edit here instead' })

const step = fc.record({
  tab: fc.constantFrom(0, 0, 1),
  does: fc.oneof(
    { weight: 6, arbitrary: fc.constant('types' as const) },
    { weight: 4, arbitrary: fc.constant('takesOver' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('reloads' as const, 'goesAway' as const, 'removes' as const, 'pauses' as const),
    },
  ),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const halves = [0, 1]
// `npm run test:all` walks more. Thousands of courses on fake stores are walked in `noEditLost`.
const courses = process.env.TESTS === 'all' ? 50 : 10
const runs = fc.sample(fc.array(step, { minLength: 3, maxLength: 6 }), {
  numRuns: courses,
  seed: Number(process.env.FC_SEED ?? 20_261_126),
})

/** The page stands: it can be written on, or says that another tab writes. */
const stands = (page: Page) => expect(problem(page)).toBeVisible()

async function happen(page: Page, other: Page, does: Step['does'], type: () => string): Promise<void> {
  switch (does) {
    case 'types': {
      const writer = (await problem(page).isEnabled()) ? page : other
      if (!(await problem(writer).isVisible()) || !(await problem(writer).isEnabled())) return
      await problem(writer).focus()
      await writer.keyboard.press('Control+End')
      await writer.keyboard.insertText(` ${type()}`)
      return
    }
    case 'takesOver':
      if (!(await writeHere(page).isVisible())) return
      // It may be granted, and the button gone, in this very moment.
      return writeHere(page)
        .click({ timeout: 300 })
        .catch(() => undefined)
    case 'reloads':
      await page.reload()
      return stands(page)
    case 'goesAway':
      await page.evaluate(() => void (location.hash = '#/help'))
      await page.evaluate((hash) => void (location.hash = hash), concern.slice(1))
      return stands(page)
    case 'removes':
      await page.evaluate(() => void (location.hash = '#/plans'))
      await page.getByRole('button', { name: 'Remove Evening walk' }).click()
      await page.getByRole('button', { name: 'Put back Evening walk' }).click()
      await expect(page.getByRole('link', { name: 'Open Evening walk' })).toBeVisible()
      await page.evaluate((hash) => void (location.hash = hash), concern.slice(1))
      return stands(page)
    case 'pauses':
      return page.waitForTimeout(300)
  }
}

for (const half of halves) {
  test(`two tabs, ${courses / 2} random courses of typing, taking over, reloading and removing: no word is lost (${half + 1} of ${halves.length})`, async ({
    page,
    context,
  }) => {
    test.setTimeout(600_000)
    await seed(context, plan)
    const tabs = [page, await context.newPage()] as const
    for (const tab of tabs) {
      await tab.goto(concern)
      await stands(tab)
    }
    let count = 0
    for (const [index, steps] of runs.entries()) {
      if (index % halves.length !== half) continue
      const typed: string[] = []
      for (const { tab, does } of steps) {
        const at = tabs[tab === 0 ? 0 : 1]
        // Removed in the other tab meanwhile: the person puts it back, as the page offers.
        const putBack = at.getByRole('button', { name: 'Put the plan back' })
        if ((await putBack.isVisible()) && !at.url().endsWith('/plans')) await putBack.click()
        await stands(at)
        await happen(at, tabs[tab === 0 ? 1 : 0], does, () => {
          const text = `w${(count += 1)};`
          typed.push(text)
          return text
        })
      }
      for (const tab of tabs)
        if (
          await problem(tab)
            .isEnabled()
            .catch(() => false)
        )
          await saved(tab)
      await page.waitForTimeout(100)
      const shown = await Promise.all(tabs.map((tab) => tab.locator('body').innerText()))
      const all = (await stored(page)) + shown.join(' ')
      expect(
        typed.filter((text) => !all.includes(text)),
        `lost in course ${index}: ${JSON.stringify(steps)}`,
      ).toEqual([])
    }
    expect(count).toBeGreaterThan(courses / 2)
  })
}
