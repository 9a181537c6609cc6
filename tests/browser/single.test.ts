import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../../scripts/run.ts'
import { singleFile } from '../../scripts/single.ts'
import { expect, pdfText, test } from './support/fixtures.ts'
import { founder } from './support/founder.ts'
import { saved } from './support/seed.ts'

// One file on a stick, opened by a double click: no host, no worker, nothing to fetch.
const file = resolve('dist-single', singleFile)
const home = pathToFileURL(file).href

// One after the other: each worker would build the file anew, and take it from under the other's page.
test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  expect(await run('vite', ['build', '--mode', 'single', '--logLevel', 'warn'])).toBe(0)
})

test('a plan begun from a file goes on after a reload, prints, and comes back from its own copy', async ({
  page,
}, info) => {
  test.setTimeout(300_000)
  await page.clock.setFixedTime(new Date('2026-11-23T15:00:00Z'))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().split('#')[0]?.slice(0, 200) ?? ''))
  const { main, write, choose, press, goOn, reads } = founder(page)
  await page.goto(home)
  await expect(main.getByText('Your plans stay in this computer’s browser.', { exact: false })).toBeVisible()

  await page.getByRole('link', { name: /Start a plan/ }).click()
  await reads('What is your group about?')
  await write('What is your group about?', 'Life after a stroke before fifty')
  await choose('Who is it for?', 'People living with it')
  await goOn()
  await choose('Where will people meet?', 'In person')
  await write('What town or area?', 'Millbrook')
  await choose('Is there already a group like yours?', 'No, I looked')
  await goOn()
  await write('Who could start it with you?', 'Sam')
  await press(/^Add/)
  await goOn()
  await choose('When would you like to start?', 'Around a date')
  await write('Around when?', 'about spring')
  await press('See your start')
  await reads('This week, send Sam this message')

  const id = new URL(page.url()).hash.split('/')[1] ?? ''
  await page.goto(`${home}#/${id}/about/name`)
  await write('Working name', 'Second Wind')
  await saved(page)
  await page.reload()
  await expect(main.getByLabel('Working name')).toHaveValue('Second Wind')
  await page.goto(`${home}#/${id}/coreGroup/people`)
  await reads('Who is in the core group?')
  await expect(main.getByText('Sam').first()).toBeVisible()

  await page.goto(`${home}#/${id}/documents/checklist`)
  await expect(page.getByRole('article')).toBeVisible()
  const text = (await pdfText(await page.pdf({ preferCSSPageSize: true }))).join('\n')
  for (const said of ['Second Wind', 'Millbrook', 'Share the roles']) expect(text).toContain(said)

  await page.goto(`${home}#/${id}/copies`)
  const path = info.outputPath('plan.html')
  const [download] = await Promise.all([page.waitForEvent('download'), press('Save copy')])
  await download.saveAs(path)
  await page.goto(`${home}#/open`)
  await main.getByLabel('Choose the file').setInputFiles(path)
  await press('Add as another plan')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second Wind')
  expect(new URL(page.url()).hash).not.toContain(id)

  // The file itself, what is inside it, and what was made on the page: nothing was fetched from anywhere.
  expect(asked.filter((url) => !/^(data|blob):/.test(url) && url !== home)).toEqual([])
  const size = readFileSync(file).length
  info.annotations.push({ type: 'size', description: `${(size / 1000).toFixed(0)} kB` })
  expect(size).toBeLessThan(4_000_000)
})

test.describe('the other build, opened from a folder', () => {
  test.use({ forgiven: [/blocked by CORS policy|ERR_FAILED/] })

  test('does not start, and says what to open instead', async ({ page }) => {
    await page.goto(pathToFileURL(resolve('dist/index.html')).href)
    await expect(page.getByText('Open the single file “group-plan.html” instead', { exact: false })).toBeVisible()
  })
})
