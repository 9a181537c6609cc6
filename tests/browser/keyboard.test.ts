import 'temporal-polyfill/global'
import type { Page } from '@playwright/test'
import { addDays } from '../../src/domain/dates.ts'
import { eveningTide } from '../../src/domain/example/eveningTide.ts'
import { example } from '../../src/words/en/example.ts'
import { aPlan } from '../support/planBuilder.ts'
import { expect, test } from './support/fixtures.ts'
import { planId, saved, seed } from './support/seed.ts'

const today = Temporal.Now.plainDateISO().toString()

/** What a person does who has no mouse: nothing here ever clicks, and focus is never lost to the page itself. */
const keyboard = (page: Page) => {
  const press = async (key: string) => {
    await page.keyboard.press(key)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'nothing'), `focus after ${key}`).not.toMatch(/^(BODY|HTML|nothing)$/)
  }
  /** What has focus, as a screen reader would name it. */
  const here = () =>
    page.evaluate(() => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || at.matches('body, main, h1')) return ''
      const labels = 'labels' in at && at.labels instanceof NodeList ? [...at.labels].map((label) => label.textContent) : []
      const ids = (at.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
      const named = ids.map((id) => document.getElementById(id)?.textContent ?? '')
      return (at.getAttribute('aria-label') ?? [...named, ...labels, at.textContent].find((each) => each) ?? '').replaceAll(/\s+/g, ' ').trim()
    })
  /** Tabs on (or back) until something of this name has focus. */
  const to = async (name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let steps = 0; steps < 80; steps += 1) {
      if (name.test(await here())) return
      await page.keyboard.press(key)
    }
    throw new Error(`No ${key} reaches ${name}; focus is on "${await here()}".`)
  }
  const onHeading = async (heading: string | RegExp) => {
    const h1 = page.getByRole('heading', { level: 1 }).first()
    await expect(h1).toHaveText(heading)
    await expect(h1).toBeFocused()
  }
  return { press, to, here, onHeading, type: (text: string) => page.keyboard.type(text) }
}

test('the first ten minutes', async ({ page }) => {
  const { press, to, onHeading, type } = keyboard(page)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  // The frame drawn before any script has made way.
  await expect(page.locator('#front')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await to(/^Start a plan for my group/)
  await press('Enter')
  await onHeading('What is your group about?')
  await to(/What is it about, in your words/)
  await type('Life after a stroke')
  await to(/People who have it themselves/)
  await press('Space')
  await expect(page.getByLabel('People who have it themselves')).toBeChecked()
  await press('ArrowDown')
  await expect(page.getByLabel('People who have it themselves')).not.toBeChecked()
  await press('Enter')
  await onHeading('Where, and for whom?')
  await to(/^Skip this/)
  await press('Enter')
  await expect(page).toHaveURL(/first\/others/)
  await onHeading(/./)
  await to(/^Continue/)
  await press('Enter')
  await onHeading('Who supports you while you do this?')
  await to(/^Continue/)
  await press('Enter')
  await onHeading('Who might start it with you?')
  await to(/^A first name or initials/)
  await type('Sam')
  // Enter adds, and the field waits for the next name.
  await press('Enter')
  await expect(page.getByLabel('A first name or initials')).toBeFocused()
  await type('Priya')
  await press('Enter')
  await to(/^Remove: Sam/)
  await press('Enter')
  await expect(page.locator('main').getByText('Sam', { exact: true })).toHaveCount(0)
  await to(/^Undo/)
  await press('Enter')
  await expect(page.locator('main').getByText('Sam', { exact: true })).toBeVisible()
  await to(/^A first name or initials/, 'Shift+Tab')
  await press('Enter')
  await expect(page).toHaveURL(/first\/when/)
  await onHeading(/./)
  await to(/When would you like to meet/)
  await type('about spring')
  await press('Enter')
  await onHeading('What you have now')
  await to(/^Continue/)
  await press('Enter')
  await onHeading('Take a copy, or stop here')
  await to(/^Back/)
  await press('Enter')
  await onHeading('What you have now')
})

test('one list: add, edit, put in order, remove and undo', async ({ page }) => {
  const { press, to, onHeading, type } = keyboard(page)
  const plan = ['One', 'Two'].reduce((so, title) => so.with('parts', { title, minutes: 10 }), aPlan(today)).build()
  await seed(page, plan)
  await page.goto(`/#/${planId}/purpose/order`)
  const rows = page.locator('main .item-what')
  const order = async () => (await rows.allInnerTexts()).map((text) => /One|Two|Three/.exec(text)?.[0])
  await expect(rows.first()).toBeVisible()
  await page.getByRole('heading', { level: 1 }).focus()

  await to(/^Add/)
  await press('Enter')
  await onHeading(/./)
  await to(/What is it|called|name/i)
  await type('Three')
  await press('Enter')
  await onHeading(/./)
  await expect.poll(order).toEqual(['One', 'Two', 'Three'])

  await to(/^Change Two/)
  await press('Enter')
  await onHeading(/./)
  await to(/What is it|called|name/i)
  await press('End')
  await type(' and a half')
  await press('Enter')
  await onHeading(/./)
  await expect(page.locator('main').getByText('Two and a half').first()).toBeVisible()

  await to(/^Move or remove: Three/)
  await press('Enter')
  await to(/^Move up: Three/)
  await press('Enter')
  await expect.poll(order).toEqual(['One', 'Three', 'Two'])
  await to(/^Move up: Three/)
  // At the top the button goes: focus stays with the row.
  await press('Enter')
  await expect.poll(order).toEqual(['Three', 'One', 'Two'])
  await to(/^Remove: Three/)
  await press('Enter')
  await expect.poll(order).toEqual(['One', 'Two'])
  await to(/^Undo/)
  await press('Enter')
  await expect.poll(order).toEqual(['Three', 'One', 'Two'])
})

test('moving the first meeting: the look first, back, and the move', async ({ page }) => {
  const { press, to, type } = keyboard(page)
  await seed(page, eveningTide(today, example))
  await page.goto(`/#/${planId}/timeline/date`)
  const field = page.locator('main').getByRole('textbox').first()
  await expect(field).toBeVisible()
  const before = await field.inputValue()
  const later = addDays(today, 200)
  await page.getByRole('heading', { level: 1 }).focus()
  const propose = async () => {
    await to(/first meeting/i)
    await press('Control+a')
    await type(later)
    await expect(page.getByRole('heading', { name: 'What would move' })).toBeVisible()
    await expect(field).toBeFocused()
  }
  await propose()
  await to(/^Keep the date/)
  await press('Enter')
  await expect(field).toHaveValue(before)
  await expect(field).toBeFocused()
  await propose()
  await to(/^Move it/)
  await press('Enter')
  await expect(page.getByText(/^The first meeting is now on/).first()).toBeVisible()
  await expect(field).toBeFocused()
  await expect(field).not.toHaveValue(before)
  await saved(page)
  await page.keyboard.press('Shift+Tab')
  await press('Control+z')
  await expect(field).toHaveValue(before)
})

test('leaving a question open, and answering it after all', async ({ page }) => {
  const { press, to, here } = keyboard(page)
  await seed(page, aPlan(today).build())
  await page.goto(`/#/${planId}/about/where`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('heading', { level: 1 }).focus()
  await to(/can’t answer this yet: Which town/)
  await press('Enter')
  await to(/^Not yet/)
  await press('Space')
  expect(await here()).toContain('Left open: not yet')
  await expect(page.getByText('Left open: not yet')).toBeVisible()
  await to(/^Answer it now: Which town/)
  await press('Enter')
  await expect(page.getByLabel('Which town or area?')).toBeFocused()
})

test('skip link, menu and dialogs: focus goes in, stays in, and comes back', async ({ page }) => {
  const { press, to, here } = keyboard(page)
  await page.setViewportSize({ width: 390, height: 800 })
  await seed(page, aPlan(today).said('about', 'name', 'Evening walk').build())
  await page.goto(`/#/${planId}/about/where`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await to(/^Skip to/)
  await press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await to(/About the group/, 'Shift+Tab')
  await press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement === document.body || document.querySelector('dialog[open]')?.contains(document.activeElement)), await here()).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await here()).toMatch(/About the group/)
})
