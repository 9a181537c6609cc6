import { readFileSync } from 'node:fs'
import { inlineOf } from '../../scripts/inline.ts'
import { metaPolicy, pagePolicy, workerPolicy } from '../../scripts/policy.ts'
import { expect, test, watch } from './support/fixtures.ts'

// As in docs/architecture.md, word for word but for the two hashes: a slip in scripts/policy.ts must not check itself.
const agreed =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types own-worker"

test('page and worker are served with the policy that was agreed on, and the page brings it along where a host sends none', async ({
  request,
}) => {
  const page = await (await request.get('/')).text()
  const inline = inlineOf(page)
  const [script = '', ...otherScripts] = inline.scripts
  const [style = '', ...otherStyles] = inline.styles
  // The head script and the css of the first page, and nothing else that is not in a file of its own.
  expect([...otherScripts, ...otherStyles]).toEqual([])
  expect(page.match(/<script(?![^>]* src=)|<style/g)).toEqual(['<script', '<style'])
  expect(page).not.toMatch(/ style=| on\w+="/)
  const withHashes = agreed
    .replace("script-src 'self'", `script-src 'self' 'sha256-${script}'`)
    .replace("style-src 'self'", `style-src 'self' 'sha256-${style}'`)
  expect(pagePolicy(inline)).toBe(withHashes)
  expect(workerPolicy).toBe(agreed.replace("connect-src 'none'", "connect-src 'self'"))
  expect(metaPolicy(inline)).toBe(withHashes.replace(" frame-ancestors 'none';", ''))
  for (const [path, policy] of [
    ['/', pagePolicy(inline)],
    ['/index.html', pagePolicy(inline)],
    ['/worker.js', workerPolicy],
  ] as const) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toBe(policy)
    expect(headers['cache-control'], path).toBe('no-cache')
    expect(headers['referrer-policy'], path).toBe('no-referrer')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
  }
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${metaPolicy(inline)}" />`)
  // Whatever stands before the policy is not judged by it.
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
})

test('what the policy forbids does not happen, and every test would hear of it', async ({ browser, baseURL }) => {
  const home = new URL(baseURL ?? '').origin
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const complaints = watch(context, home)
  const page = await context.newPage()
  await page.goto(`${home}/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
  const told = (pattern: RegExp) =>
    expect.poll(() => complaints.some((each) => pattern.test(each)), String(pattern)).toBe(true)

  const escaped = await page.evaluate(() =>
    Promise.all([
      fetch('https://elsewhere.invalid/plan').then(
        () => 'fetch',
        () => '',
      ),
      fetch('/icon.svg').then(
        () => 'fetch at home',
        () => '',
      ),
      Promise.resolve(navigator.sendBeacon('https://elsewhere.invalid/beacon')).then(() => ''),
    ]).then((all) => all.join('')),
  )
  expect(escaped).toBe('')
  await told(/policy: connect-src forbids https:\/\/elsewhere\.invalid/)

  await page.evaluate(() => {
    const image = new Image()
    image.src = 'https://elsewhere.invalid/pixel.png'
  })
  await told(/policy: img-src/)
  await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>text as markup</b>')
    } catch {
      // Trusted Types throws; the watch has heard of it.
    }
  })
  await told(/policy: require-trusted-types-for/)
  await expect(page.locator('b', { hasText: 'text as markup' })).toHaveCount(0)
  await page.evaluate(() => {
    const form = document.body.appendChild(document.createElement('form'))
    form.action = '/elsewhere'
    form.submit()
  })
  await told(/policy: form-action/)
  await context.close()
})

test('it can be installed, under a name and with icons that say nothing', async ({
  browserName,
  baseURL,
  playwright,
}, info) => {
  const home = new URL(baseURL ?? '').href
  // Not in a private window: there no browser installs anything.
  const context = await playwright[browserName].launchPersistentContext(info.outputPath('profile'), {
    ...info.project.use.launchOptions,
    serviceWorkers: 'block',
  })
  const complaints = watch(context, new URL(home).origin)
  const page = await context.newPage()
  await page.goto(home)
  const devtools = await context.newCDPSession(page)
  expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
  const { errors, data } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(data).toBe(readFileSync('public/manifest.json', 'utf8'))
  expect(data).not.toMatch(/self-help|support|founder/i)
  await context.close()
  expect(complaints, 'the browser complained').toEqual([])
})
