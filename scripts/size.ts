// npm run bench:size: what a person downloads to see each page, measured in a browser that has nothing yet: every
// script and style that it fetches until the page stands and is at rest. "Later" is what it fetches when it is idle:
// the rules, titles of sources, what may be needed without a network, the next page. kB of 1000 bytes, brotli.
import 'temporal-polyfill/global'
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { chromium, type Browser } from '@playwright/test'
import { build, preview } from 'vite'
import { eveningTide } from '../src/domain/example/eveningTide.ts'
import { apply } from '../src/domain/plan/apply.ts'
import { field } from '../src/domain/plan/field.ts'
import { firstMinutes } from '../src/domain/stages/firstMinutes.ts'
import { stepAddresses } from '../src/domain/stages/sections.ts'
import { example } from '../src/words/en/example.ts'
import { planId, seed } from '../tests/browser/support/seed.ts'
import { chromiumPath } from './browser.ts'
import { editionIn } from './worker.ts'

const atOnce = 3

// Meeting in both ways, young people too, hidden, under a national body, and after the first meeting, so that every page is there.
const plan = [
  field('about', 'setting').put({ value: 'both' }),
  field('about', 'ages').put({ value: 'both' }),
  field('about', 'hidden').put({ value: 'yes' }),
  field('about', 'direction').put({ value: 'affiliate' }),
].reduce(apply, eveningTide(Temporal.Now.plainDateISO().toString(), example))

const pages: readonly string[] = [
  '/',
  '/sure',
  '/plans',
  '/open',
  '/help',
  '/safety',
  ...[
    '',
    '/checklist',
    '/notice',
    '/documents',
    '/documents/kit',
    '/copies',
    ...firstMinutes.map((page) => `/first/${page}`),
  ].map((path) => `/${planId}${path}`),
  ...stepAddresses.map((address) => `/${planId}/${address}`),
]

const sizes = new Map<string, number>()
const kB = (file: string): number => {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(`dist${file}`)).length / 1000
  sizes.set(file, size)
  return size
}
const total = (files: readonly string[], ending: string) =>
  files.filter((file) => file.endsWith(ending)).reduce((sum, file) => sum + kB(file), 0)

interface Fetched {
  readonly first: readonly string[]
  readonly later: readonly string[]
}

/** The files that a browser fetches for a page, and those that it fetches once it is idle. */
async function fetched(browser: Browser, home: string, path: string): Promise<Fetched> {
  const context = await browser.newContext({ baseURL: home, serviceWorkers: 'block' })
  try {
    await seed(context, plan)
    // Idle comes when we say so.
    await context.addInitScript(() =>
      Object.assign(globalThis, { requestIdleCallback: (run: () => void) => (addEventListener('idle-now', run), 0) }),
    )
    const page = await context.newPage()
    const files = new Set<string>()
    page.on('response', (response) => files.add(new URL(response.url()).pathname))
    await page.goto(`/#${path}`)
    await page.locator('#root h1').first().waitFor()
    await page.waitForLoadState('networkidle')
    if (new URL(page.url()).hash !== `#${path}`)
      throw new Error(`${path} leads to ${page.url()}: the example plan has no such page.`)
    const first = [...files]
    for (let seen = 0; seen < files.size;) {
      seen = files.size
      await page.evaluate(() => dispatchEvent(new Event('idle-now')))
      await page.waitForTimeout(400)
    }
    return { first, later: [...files].filter((file) => !first.includes(file)) }
  } finally {
    await context.close()
  }
}

if (!process.argv.includes('--built')) await build({ logLevel: 'warn' })
const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 0, open: false } })
const address = server.httpServer.address()
if (address === null || typeof address === 'string') throw new Error('The preview server has no port.')
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

try {
  const found = new Map<string, Fetched>()
  const waiting = [...pages]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      found.set(next, await fetched(browser, `http://127.0.0.1:${address.port}`, next))
  }
  await Promise.all(Array.from({ length: atOnce }, work))

  console.log('scripts kB  files    later   CSS kB  to open')
  for (const path of pages) {
    const { first = [], later = [] } = found.get(path) ?? {}
    const count = first.filter((file) => file.endsWith('.js')).length
    console.log(
      `${total(first, '.js').toFixed(1).padStart(10)} ${String(count).padStart(6)} ${total(later, '.js').toFixed(1).padStart(8)} ${total(first, '.css').toFixed(1).padStart(8)}  ${path}`,
    )
  }
  const fonts = new Set([...found.values()].flatMap(({ first }) => first).filter((file) => file.endsWith('.woff2')))
  console.log('\nfonts, each fetched only where its letters occur:')
  for (const font of fonts) console.log(`${kB(font).toFixed(1).padStart(10)}                           ${font}`)
  const kept = Object.keys(editionIn('dist').files).map((file) => `/${file || 'index.html'}`)
  console.log(
    `\nkept on the device by the worker, once: ${kept.length} files, ${kept.reduce((sum, file) => sum + kB(file), 0).toFixed(0)} kB`,
  )
} finally {
  await browser.close()
  await server.close()
}
