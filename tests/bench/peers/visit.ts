import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { installMeter } from './meter.ts'
import { blankPage } from './server.ts'
import type { Site } from './sites.ts'

export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly devTools: CDPSession
}

export interface How {
  /** Whether what waits for the first field is timed. */
  readonly waitsForField?: true
  readonly workers?: 'allow'
}

/** Runs with somebody's own browser: nothing in its cache, in its storage what the site expects, no page of it open yet. */
export async function visited<T>(
  browser: Browser,
  site: Site,
  how: How,
  run: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    serviceWorkers: how.workers ?? 'block',
    locale: 'en-US',
    timezoneId: 'America/New_York',
  })
  try {
    const page = await context.newPage()
    await page.goto(new URL(blankPage, site.address).href)
    await page.evaluate((stored) => {
      for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, value)
    }, site.stored)
    await page.goto('about:blank')
    await context.addInitScript(installMeter, how.waitsForField ? site.fields : '')
    return await run({ context, page, devTools: await context.newCDPSession(page) })
  } finally {
    await context.close()
  }
}

export const slowProcessor = (devTools: CDPSession) => devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 })

export const roundTrip = 150
export const slowLine = async (devTools: CDPSession) => {
  await devTools.send('Network.enable')
  const bytesASecond = 1_600_000 / 8
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond,
  })
}
