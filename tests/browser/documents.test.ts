import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import mammoth from 'mammoth'
import { documents } from '../../src/domain/documents/list.ts'
import { current } from '../../src/domain/plan/current.ts'
import { paperDay, paperPlans } from '../support/paperPlans.ts'
import { axeClean, expect, pdfHeadings, pdfPages, test } from './support/fixtures.ts'
import { planId, seed } from './support/seed.ts'

const sizes = { Letter: [612, 792], A4: [595, 842] } as const
/** Papers that are one page, as they say of themselves, however full the example plan is. */
const onePage = ['notice', 'timeline', 'flyer', 'factSheet', 'letter']
/** What the group itself uses: so many pages at most, of the example and of a plan that says nothing, on Letter and A4. */
const pagesAtMost = { checklist: 2, charter: 2, timeline: 1, runningOrder: 4, crisisCard: 3, review: 4 } as const
const bare = (text: string) => text.replaceAll(/\s/g, '')

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${paperDay}T15:00:00Z`))
})

/** One paper, its page open and its size chosen. */
async function open(page: Page, path: string, size: keyof typeof sizes = 'Letter') {
  await page.goto(`/#/${planId}/documents/${path}`)
  const choice = page.getByRole('radio', { name: size, exact: true })
  await choice.check()
  const paper = page.getByRole('article')
  return { paper, title: (await paper.getByRole('heading', { level: 1 }).innerText()).trim() }
}

/** What is wider than its paper, and rows that lie on each other. */
const misplaced = (page: Page) =>
  page.getByRole('article').evaluate((paper) => {
    const wide = [paper, ...paper.querySelectorAll('p, li, dd, td, th, h1, h2, h3, small')].filter(
      (each) =>
        each.scrollWidth > each.clientWidth + 1 &&
        getComputedStyle(each).display !== 'inline' &&
        !each.closest('.paper-strips, .visually-hidden'),
    )
    const rows = [...paper.querySelectorAll('tr, li, dl > div, .paper-body > *')].filter(
      (row) => row.getBoundingClientRect().height > 0,
    )
    const overlapping = rows.filter((row) => {
      // What goes on in the next column has a part in each.
      const next = row.nextElementSibling?.getClientRects()[0]
      const here = [...row.getClientRects()].at(-1) ?? row.getBoundingClientRect()
      return (
        next !== undefined &&
        next.height > 0 &&
        next.top < here.bottom - 1 &&
        next.left < here.right - 1 &&
        here.left < next.right - 1
      )
    })
    return [
      ...wide.map((each) => `wide: ${each.tagName} ${each.textContent?.slice(0, 40)}`),
      ...overlapping.map((each) => `overlaps: ${each.tagName} ${each.textContent?.slice(0, 40)}`),
    ]
  })

for (const name of ['empty', 'example', 'extreme'] as const) {
  test(`every paper of the plan “${name}” prints whole, tagged, and within its page`, async ({ page }) => {
    test.setTimeout(900_000)
    const plan = paperPlans[name]()
    const now = current(plan, paperDay)
    await seed(page, plan)
    for (const { id, subjects } of documents) {
      const subject = subjects?.(now)[0]
      const { title } = await open(page, subject === undefined ? id : `${id}/${encodeURIComponent(subject)}`)
      expect(await misplaced(page), id).toEqual([])
      const file = await page.pdf({ preferCSSPageSize: true, tagged: true })
      const pages = await pdfPages(file)
      const text = pages.map((each) => each.text).join('\n')
      // Labels have no room for a head.
      const hasHead = id !== 'nameTags'
      if (hasHead) expect(bare(text), id).toContain(bare(title))
      expect(text, id).not.toMatch(
        /\b(undefined|null|NaN)\b|\[object|Quick exit|All pages|Saved on this device|Change these words/,
      )
      for (const { text: one } of pages)
        expect(bare(one).replace(/^\d+\/\d+$/, ''), `${id} has an empty page`).not.toBe('')
      for (const line of text.split('\n')) expect(line.trim(), id).not.toMatch(/^[•▪-]$/)
      const headings = await pdfHeadings(file)
      if (hasHead)
        expect(
          headings
            .filter((each) => each.startsWith('H1'))
            .map(bare)
            .join(),
          id,
        ).toContain(bare(title))
      for (const heading of headings) expect(heading.slice(3), `${id}: ${heading}`).not.toBe('')
      // Strips that stand alone on a second page are torn off nowhere.
      if (id === 'flyer' || (name !== 'extreme' && onePage.includes(id))) expect(pages.length, id).toBe(1)
    }
  })
}

test('every paper prints on both sizes, wide ones on their side', async ({ page }) => {
  test.setTimeout(600_000)
  await seed(page, paperPlans.example())
  for (const { id } of documents) {
    for (const [size, [width, height]] of Object.entries(sizes)) {
      const { paper } = await open(page, id, size === 'A4' ? 'A4' : 'Letter')
      const isWide = await paper.evaluate((each) => each.classList.contains('wide'))
      const [first] = await pdfPages(await page.pdf({ preferCSSPageSize: true }))
      expect([Math.round(first?.width ?? 0), Math.round(first?.height ?? 0)], `${id} on ${size}`).toEqual(
        isWide ? [height, width] : [width, height],
      )
    }
  }
})

for (const name of ['empty', 'example'] as const)
  test(`the papers that the group itself uses earn their pages: plan “${name}”`, async ({ page }) => {
    test.setTimeout(600_000)
    await seed(page, paperPlans[name]())
    for (const [id, most] of Object.entries(pagesAtMost))
      for (const size of ['Letter', 'A4'] as const) {
        await open(page, id, size)
        const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true }))
        expect.soft(pages.length, `${id} on ${size}`).toBeLessThanOrEqual(most)
      }
  })

test('every paper fits a phone, and its page is accessible', async ({ page }) => {
  test.setTimeout(600_000)
  await page.setViewportSize({ width: 320, height: 800 })
  await seed(page, paperPlans.extreme())
  for (const path of ['', ...documents.map(({ id }) => `/${id}`), '/kit', '/worksheets']) {
    await page.goto(`/#/${planId}/documents${path}`)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
    await axeClean(page)
  }
})

test('a Word file is made under the policy of the page, and says what the paper says', async ({ page }) => {
  await seed(page, paperPlans.example())
  const { paper, title } = await open(page, 'timeline')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('timeline.docx')
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) })
  expect(bare(value)).toContain(bare(title))
  for (const month of await paper.getByRole('heading', { level: 2 }).allInnerTexts())
    expect(bare(value)).toContain(bare(month))
})

test('several papers print in one go, each from a new page and on its own kind of page', async ({ page }) => {
  await seed(page, paperPlans.example())
  await page.goto(`/#/${planId}/documents/kit`)
  for (const name of ['Founding checklist', 'Six-month timeline'])
    await page.getByRole('checkbox', { name, exact: true }).check()
  await expect(page.getByRole('article')).toHaveCount(2)
  const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true }))
  expect(pages[0]?.text).toContain('Founding checklist')
  expect(pages.at(-1)?.text).toContain('Six-month timeline')
  expect(pages.at(-1)?.width).toBeGreaterThan(pages.at(-1)?.height ?? 0)
  expect(pages[0]?.width).toBeLessThan(pages[0]?.height ?? 0)
  const numbers = pages.map(({ text }) => /^\d+/.exec(text)?.[0])
  expect(numbers.filter((number) => number === '1')).toHaveLength(2)
})

test('the paper in the printer is remembered', async ({ page }) => {
  await seed(page, paperPlans.example())
  await open(page, 'charter', 'A4')
  await page.reload()
  await expect(page.getByRole('radio', { name: 'A4', exact: true })).toBeChecked()
})

test('blank worksheets print together, with nothing of the plan on them', async ({ page }) => {
  await seed(page, paperPlans.example())
  await page.goto(`/#/${planId}/documents/worksheets`)
  await expect(page.getByRole('article')).toHaveCount(7)
  const text = (await pdfPages(await page.pdf({ preferCSSPageSize: true }))).map((each) => each.text).join('\n')
  expect(text).toContain('Worksheet, Meeting place')
  expect(text).not.toMatch(/Evening Tide|Ruth|Parkinson/)
})

test('words changed on the paper are there after the page was loaded anew', async ({ page }) => {
  await seed(page, paperPlans.example())
  await open(page, 'notice')
  await page.getByRole('button', { name: /We’re a few/ }).click()
  await page.getByLabel('Your words for this passage').fill('Three of us want to begin. Will you be the fourth?')
  await page.waitForFunction(() => document.querySelector('.save')?.getAttribute('data-state') === 'saved')
  await page.reload()
  // The button to change them says them once more, out of sight.
  await expect(
    page
      .getByRole('article')
      .getByRole('paragraph')
      .filter({ hasText: 'Three of us want to begin. Will you be the fourth?' }),
  ).toBeVisible()
  await expect(page.getByText('In your own words')).toBeVisible()
})
