import type { Page } from '@playwright/test'
import { tabName } from '../../src/storage/tabs.ts'
import { aPlan } from '../support/planBuilder.ts'
import { axeClean, expect, test } from './support/fixtures.ts'
import { keyboard } from './support/keyboard.ts'
import { mayBeFull, setFull } from './support/room.ts'
import { planId, saved, seed } from './support/seed.ts'
import { stored } from './support/stored.ts'

const concern = `/#/${planId}/about/concern`
const problem = 'What do people share?'
/** The same, in the first ten minutes. */
const asked = 'What is your group about?'
const passphrase = 'green kettle by the window'
const plan = aPlan('2026-10-05')
  .said('about', 'name', 'Evening Tide')
  .said('about', 'problem', 'Stroke')
  .with('people', { name: 'Magdalena' })
  .build()
const secrets = ['Evening Tide', 'Stroke', 'Magdalena', 'aphasia']

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const unlock = async (page: Page, words = passphrase) => {
  await page.getByLabel('Passphrase').fill(words)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}
/** Sets the passphrase, with the keyboard alone. */
const lock = async (page: Page) => {
  await page.goto('/#/safety/lock')
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
  const { to, type, press } = keyboard(page)
  await to(/^Passphrase/)
  await type(passphrase)
  await to(/^Passphrase again/)
  await type(passphrase)
  await to(/^I understand/)
  await press('Space')
  await to(/^Set passphrase/)
  await press('Enter')
  const done = page.locator('.notice', { hasText: 'Your plans are locked from now on.' })
  await expect(done).toBeFocused()
}

test('no word of a plan is stored under a passphrase, and only the passphrase opens it', async ({ page, context }) => {
  await seed(context, plan)
  await page.goto(concern)
  await page.getByLabel(problem).fill('Stroke, with aphasia')
  await saved(page)
  const before = await stored(page)
  for (const secret of secrets) expect(before).toContain(secret)

  await lock(page)
  const after = await stored(page)
  for (const secret of secrets) expect(after).not.toContain(secret)
  expect(after).toContain('"reason":"daily"')

  await page.goto(concern)
  await page.reload()
  await expect(heading(page)).toHaveText('Locked')
  await expect(page).toHaveTitle('Locked')
  // What is seen: the page also holds what would be said if it did not load.
  expect(await page.locator('body').innerText()).not.toMatch(/group|stage|stroke|plan/i)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await axeClean(page)
  }
  await unlock(page, 'green kettle by the door')
  await expect(page.getByLabel('Passphrase')).toHaveAccessibleDescription(/That passphrase did not work/)
  await expect(page.getByLabel('Passphrase')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(problem)).toHaveValue('Stroke, with aphasia')
  await expect(heading(page)).toBeFocused()
  expect(page.url()).toContain('/about/concern')

  // The last letters, and the page is gone in the same moment.
  await page.getByLabel(problem).fill('Stroke, with aphasia, after fifty')
  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  await next.goto('/')
  await unlock(next)
  await expect(next.getByLabel(problem)).toHaveValue('Stroke, with aphasia, after fifty')
  await saved(next)
  const later = await stored(next)
  for (const secret of secrets) expect(later).not.toContain(secret)

  await next.goto('/#/safety/lock')
  await next.getByText('Remove the passphrase').first().click()
  await next.getByRole('button', { name: 'Remove the passphrase' }).click()
  await next.getByRole('button', { name: 'Remove passphrase' }).click()
  await expect(next.getByText('Your plans are no longer locked.')).toBeVisible()
  expect(await stored(next)).not.toContain('sealed1:')
  await next.goto(concern)
  await next.reload()
  await expect(next.getByLabel(problem)).toHaveValue('Stroke, with aphasia, after fifty')
})

test('two tabs: none is set while both are open; under one, each is opened by itself and the second reads along', async ({
  page,
  context,
}) => {
  await seed(context, plan)
  await page.goto('/#/safety/lock')
  const second = await context.newPage()
  await second.goto(concern)
  await expect(second.getByLabel(problem)).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Passphrase again').fill(passphrase)
  await page.getByLabel(/I understand/).check()
  await page.getByRole('button', { name: 'Set passphrase' }).click()
  await expect(page.getByRole('alert')).toContainText('Close the other tabs first')
  await second.close()
  // The browser gives back what a closed tab held a moment later; on a busy machine, more than a moment.
  await expect
    .poll(() =>
      page.evaluate(
        async (name) => (await navigator.locks.query()).held?.filter((each) => each.name === name).length,
        tabName,
      ),
    )
    .toBe(1)
  await page.getByRole('button', { name: 'Set passphrase' }).click()
  await expect(page.getByText('Your plans are locked from now on.')).toBeVisible()
  await page.goto(concern)

  const third = await context.newPage()
  await third.goto(concern)
  await unlock(third)
  await expect(third.getByText('You’re editing this plan in another tab')).toBeVisible()
  await page.getByLabel(problem).fill('First tab, later')
  await saved(page)
  await expect(third.getByLabel(problem)).toHaveValue('First tab, later')
})

test('whoever has forgotten it is told the truth, removes everything, and begins anew without it', async ({
  page,
  context,
}) => {
  await seed(context, plan)
  await lock(page)
  await page.goto(concern)
  await page.reload()
  await page.getByText('I forgot my passphrase').click()
  await page.getByRole('button', { name: 'Remove everything here' }).click()
  await expect(page.getByRole('button', { name: 'Keep everything' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove everything', exact: true }).click()
  await expect(heading(page)).toHaveText('Everything was removed')
  expect(await stored(page)).toBe(JSON.stringify([{ seeded: 'yes' }, {}, []]))
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('link', { name: /^Start a plan/ }).click()
  await page.getByLabel(asked).fill('Begun anew')
  await saved(page)
  await page.reload()
  await expect(page.getByLabel(asked)).toHaveValue('Begun anew')
  expect(await stored(page)).not.toContain('sealed1:')
})

test.describe('leaving in a hurry', () => {
  test.use({ forgiven: [/request to another origin: https:\/\/www\.bbc\.com/] })

  test('closes every tab, and what opens them is the passphrase, not the gesture', async ({ page, context }) => {
    await context.route('https://www.bbc.com/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><link rel="icon" href="data:,"><title>Weather</title>',
      }),
    )
    await seed(context, plan)
    await lock(page)
    await page.goto(concern)
    await expect(page.getByLabel(problem)).toBeEnabled()
    const second = await context.newPage()
    await second.goto(`/#/${planId}/about/where`)
    await unlock(second)
    await expect(second.getByLabel('What town or area?')).toBeVisible()
    await page.getByLabel(problem).fill('Typed just before leaving')
    await page.getByRole('button', { name: 'Quick exit' }).click()
    await expect(page).toHaveTitle('Weather')
    await page.goBack()
    for (const tab of [page, second]) {
      await expect(heading(tab)).toHaveText('Locked')
      for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Shift')
      await expect(heading(tab)).toHaveText('Locked')
      await expect(tab.getByLabel('Passphrase')).toBeVisible()
    }
    const third = await context.newPage()
    await third.goto(concern)
    await expect(heading(third)).toHaveText(/^Start a self-help group/)
    await expect(third).toHaveTitle('Welcome · Start a self-help group')
    await third.getByRole('link', { name: 'Help', exact: true }).click()
    await expect(heading(third)).toHaveText('Help')
    await third.goBack()
    await third.getByRole('link', { name: 'Open a saved copy' }).click()
    await expect(heading(third)).toHaveText('Locked')
    await unlock(third)
    await third.getByRole('link', { name: 'Evening Tide' }).click()
    await expect(third).toHaveTitle(/^Overview/)
    await third.close()
    await unlock(page)
    await page.goto(concern)
    await expect(page.getByLabel(problem)).toHaveValue('Typed just before leaving')
  })
})

test('away for a quarter of an hour, or at a press, the page is locked, and what was typed is kept', async ({
  page,
  context,
}) => {
  await seed(context, plan)
  await page.clock.install()
  await page.goto(concern)
  await lock(page)
  await page.goto(concern)
  await page.getByLabel(problem).fill('Typed just before')
  await page.clock.fastForward('14:00')
  await expect(page.getByLabel(problem)).toBeVisible()
  await page.keyboard.press('Shift')
  await page.clock.fastForward('14:00')
  await expect(page.getByLabel(problem)).toBeVisible()
  await page.clock.fastForward('02:00')
  await expect(heading(page)).toHaveText('Locked')
  await expect(page).toHaveTitle('Locked')
  await unlock(page)
  await expect(page.getByLabel(problem)).toHaveValue('Typed just before')

  await page.getByLabel(problem).fill('And once more')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(heading(page)).toHaveText('Locked')
  await unlock(page)
  await expect(page.getByLabel(problem)).toHaveValue('And once more')
})

test('what could be saved nowhere is only covered, and saved once there is room', async ({ page, context }) => {
  await seed(context, plan)
  await mayBeFull(page)
  await page.goto(concern)
  await lock(page)
  await page.goto(concern)
  await expect(page.getByLabel(problem)).toBeEnabled()
  await setFull(page, true)
  await page.getByLabel(problem).fill('While there was no room')
  await expect(page.getByText('We couldn’t save your last change')).toBeVisible()
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(heading(page)).toHaveText('Locked')
  await expect(page.locator('body')).not.toContainText('room')
  await unlock(page)
  await expect(page.getByLabel(problem)).toHaveValue('While there was no room')

  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(heading(page)).toHaveText('Locked')
  // Once nothing is only here any more, the page is loaded anew and forgets all it knew.
  const anew = page.waitForEvent('load')
  await setFull(page, false)
  await anew
  await unlock(page)
  await expect(page.getByLabel(problem)).toHaveValue('While there was no room')
})
