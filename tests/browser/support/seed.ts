import 'temporal-polyfill/global'
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { envelopeText } from '../../../src/domain/plan/envelope.ts'
import type { Plan } from '../../../src/domain/plan/plan.ts'
import { envelopeWith } from '../../support/envelopeWith.ts'

export const planId = 'plan1'

/** Puts a plan on the device before the page opens. Later visits find what the page itself has made of it. */
export async function seed(where: Page | BrowserContext, plan: Plan): Promise<void> {
  const text = envelopeText({ ...envelopeWith(plan), savedAt: '2026-11-02T18:00:00.000Z' })
  await where.addInitScript(
    ({ key, value }) => {
      // A blank page has no storage; only ours is seeded, and only once.
      if (!location.protocol.startsWith('http') || localStorage.getItem('seeded') !== null) return
      localStorage.setItem(key, value)
      localStorage.setItem('seeded', 'yes')
    },
    { key: `shg:plan:${planId}`, value: text },
  )
}

/** Waits until the bar says that everything typed is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.save[data-state=saved]:not([data-unsaved])')).toBeAttached()
}
