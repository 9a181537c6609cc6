import type { Page } from '@playwright/test'

/** Ms from asking for the page until its first field could be typed into. */
export async function usableAt(page: Page): Promise<number> {
  await page.waitForFunction(() => globalThis.meter.usable !== undefined, undefined, { polling: 200, timeout: 60_000 })
  return page.evaluate(() => globalThis.meter.usable ?? Number.NaN)
}
