import type { Page } from '@playwright/test'

/** Until the page that was gone to is drawn, with what comes behind it. */
export async function atRest(page: Page): Promise<void> {
  await page.locator('#root main h1').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('main .loading'))
  for (let i = 0; i < 2; i++)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })))
}
