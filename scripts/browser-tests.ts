// npm run test:browser: builds, then hands its arguments to Playwright.
import { chromiumPath } from './browser.ts'
import { run } from './run.ts'

chromiumPath()
const built = await run('vite', ['build', '--logLevel', 'warn'])
process.exitCode = built || (await run('playwright', ['test', ...process.argv.slice(2)]))
