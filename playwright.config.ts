import { defineConfig } from '@playwright/test'
import { chromiumPath } from './scripts/browser.ts'

// Chromium's own calls home would fail, or hang, where there is no network.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
  // Plain http, as in a local network: no locks, no WebCrypto, no worker.
  '--host-resolver-rules=MAP plain.test 127.0.0.1',
]
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  // Long courses, second plans and the like run with `npm run test:all`.
  ...(process.env.TESTS === 'all' ? {} : { grepInvert: /@long/ }),
  retries: 0,
  // Generous: on a busy machine everything takes four times as long, and a run that is cut off proves nothing.
  timeout: 180_000,
  globalTimeout: 40 * 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    baseURL: `http://127.0.0.1:${process.env.SERVING_PORT ?? 4173}/`,
    launchOptions: { executablePath: chromiumPath(), args: [...quiet, ...asRoot] },
    timezoneId: 'America/New_York',
    locale: 'en-US',
    actionTimeout: 30_000,
    trace: 'off',
    // Every test would have the whole page kept anew. Those about the worker allow it.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `"${process.execPath}" ${process.execArgv.join(' ')} scripts/serve.ts`,
    // Playwright puts the named group into the environment, where the workers find it.
    wait: { stdout: /Serving on port (?<serving_port>\d+)/ },
    timeout: 60_000,
  },
})
