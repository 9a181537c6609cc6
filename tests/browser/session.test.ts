import type { Page } from '@playwright/test'
import { eveningTide } from '../../src/domain/example/eveningTide.ts'
import { firstMinutes } from '../../src/domain/stages/firstMinutes.ts'
import { stepAddresses } from '../../src/domain/stages/sections.ts'
import { whatIfIds } from '../../src/domain/whatIf/cases.ts'
import { example } from '../../src/words/en/example.ts'
import { axeClean, expect, test } from './support/fixtures.ts'
import { keyboard } from './support/keyboard.ts'
import { planId, saved, seed } from './support/seed.ts'

const begun = new Date('2026-11-23T19:10:00Z')

async function start(page: Page) {
  await page.clock.install({ time: begun })
  await seed(page, eveningTide('2026-11-23', example))
  await page.goto(`/#/${planId}/session`)
  await page.getByLabel('The counselor’s name').fill('Dana')
  await page.getByLabel(/said aloud/).check()
  await page.getByRole('button', { name: 'Start the session' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your session')
}

const bar = (page: Page) => page.getByRole('region', { name: 'Session', exact: true })
const end = (page: Page) => page.getByRole('region', { name: 'For the counselor' })
const notes = (page: Page) => page.getByRole('dialog', { name: 'Notes of this session' })
const openNotes = (page: Page) =>
  bar(page)
    .getByRole('button', { name: /^Notes/ })
    .click()
const at = (page: Page, address: string) => page.evaluate((to) => void (location.hash = to), `#/${planId}/${address}`)

async function suggest(page: Page, kind: string, label: string, text: string) {
  await end(page)
    .getByText(/^Suggest /)
    .click()
  await end(page).getByRole('radio', { name: kind, exact: true }).check()
  await end(page).getByLabel(label).fill(text)
  await end(page).getByRole('button', { name: 'Add suggestion' }).click()
  await expect(end(page).getByText(/Waiting for an answer/)).toBeVisible()
}

test('a session: topic, what was said, private notes, three suggestions with three answers, and a closed tab', async ({
  page,
}) => {
  await start(page)
  await page.getByLabel('Today’s topic').fill('Where we meet')
  await page.getByLabel('Which page goes with it?').selectOption({ label: 'Places' })
  await expect(bar(page)).toContainText('Arriving · 5 min left of 5')
  await page.clock.runFor('14:00')
  await expect(bar(page)).toContainText('Since last time · 1 min left of 10')
  await page.getByRole('link', { name: /^Go to/ }).click()

  // Anything said goes into one line, and is sorted when there is time.
  await openNotes(page)
  const line = notes(page).getByLabel('Write anything said, and sort it later')
  await line.fill('Ask Tom for the key')
  await line.press('Enter')
  await notes(page)
    .getByText(/^Sort the line/)
    .click()
  await notes(page).getByRole('button', { name: 'Task', exact: true }).click()
  await expect(notes(page).getByText('1 line sorted')).toBeVisible()

  // Private notes are covered on the next page, and after a minute without typing.
  await notes(page).getByRole('button', { name: 'Show my notes' }).click()
  await page.keyboard.type('Ruth looked relieved.')
  await notes(page).getByRole('button', { name: 'Close' }).click()
  await at(page, 'purpose/rules')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Where could you meet?')
  await openNotes(page)
  await expect(notes(page).getByRole('button', { name: 'Show my notes' })).toBeVisible()
  await expect(page.getByText('Ruth looked relieved.')).toHaveCount(0)
  await notes(page).getByRole('button', { name: 'Show my notes' }).click()
  await expect(notes(page).getByRole('textbox', { name: 'Private notes' })).toHaveValue('Ruth looked relieved.')
  await page.clock.runFor('01:10')
  await expect(notes(page).getByRole('button', { name: 'Show my notes' })).toBeFocused()
  await notes(page).getByRole('button', { name: 'Close' }).click()

  await suggest(page, 'A ground rule', 'What’s the rule?', 'We start with a minute of silence.')
  await at(page, 'place/places')
  await suggest(page, 'A place', 'What is the place called?', 'The old mill')
  const open = (name: string) => page.getByRole('group', { name: new RegExp(`Dana suggests.*${name}`) })
  const places = page.locator('main .item-row')
  await expect(places).toHaveCount(3)
  await open('Harbor House').getByRole('button', { name: 'Not for us' }).click()
  await open('The old mill').getByRole('button', { name: 'Accept' }).click()
  await expect(places).toHaveCount(4)

  await saved(page)
  await page.reload()
  await expect(bar(page)).toContainText('Session with Ruth')
  await at(page, 'purpose/rules')
  await open('minute of silence').getByRole('button', { name: 'Change' }).click()
  await page.getByLabel('In your words').fill('We start with a quiet minute.')
  await page.getByRole('button', { name: 'Accept these words' }).click()
  await page.getByText('1 suggestion answered').click()
  await expect(page.getByText('Accepted in other words', { exact: true })).toBeVisible()
  await expect(page.locator('main').getByText('We start with a quiet minute.').first()).toBeVisible()
  await openNotes(page)
  await expect(notes(page).getByText('1 accepted in other words')).toBeVisible()
  await notes(page).getByRole('button', { name: 'Close' }).click()

  await at(page, 'checklist')
  await openNotes(page)
  await expect(notes(page).getByText('1 line sorted')).toBeVisible()
  // Nothing of the counselor's is in the plan.
  const plan = await page.evaluate((id) => localStorage.getItem(`shg:plan:${id}`), planId)
  expect(plan).not.toContain('looked relieved')
  expect(plan).not.toContain('Ask Tom')
  expect(plan).toContain('"decidedBy":"Ruth"')
})

interface Walk {
  readonly planId: string
  readonly addresses: readonly { readonly address: string; readonly closes: boolean }[]
}

/** Goes to one address after the other, within the page: whether it is closed there, and where its links lead. */
async function walk({ addresses, planId: plan }: Walk) {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const heading = () => document.querySelector('main h1')?.textContent
  const found: { address: string; closed: boolean; ways: string[] }[] = []
  for (const { address, closes } of addresses) {
    const before = heading()
    const isClosed = () => heading() === 'We don’t show this during a session'
    location.hash = `#/${plan}/${address}`
    await drawn()
    // The page before stays until the next has come.
    for (let tries = 0; tries < 500 && isClosed() !== closes; tries++) await drawn()
    for (let tries = 0; tries < 10 && heading() === before; tries++) await drawn()
    found.push({
      address,
      closed: isClosed(),
      ways: [...document.querySelectorAll('a[href]')].map((each) => each.getAttribute('href') ?? ''),
    })
  }
  return found
}

test('what is the founder’s alone is closed in a session, by address and by Back, and no page of the plan leads there', async ({
  page,
}) => {
  const plan = eveningTide('2026-11-23', example)
  await seed(page, plan)
  const alone = ['about/why', 'coreGroup/care', 'expectations/readiness']
  await page.goto(`/#/${planId}/coreGroup/care`)
  await expect(page.getByRole('textbox', { name: 'When will you next take time off?' })).toBeVisible()
  await at(page, 'about/why')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('We don’t show this during a session')
  // Such a page is not the one to come back to.
  expect(await page.evaluate((id) => localStorage.getItem(`shg:address:${id}`), planId)).toBeNull()
  await at(page, 'session')
  await page.getByRole('button', { name: 'Start the session' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your session')
  const offered = await page
    .getByLabel('Which page goes with it?')
    .locator('option')
    .evaluateAll((all) => all.map((each) => each.getAttribute('value')))
  expect(offered).toContain('about/concern')
  expect(offered.filter((each) => alone.includes(each ?? ''))).toEqual([])
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We don’t show this during a session')
  await axeClean(page)
  await expect(page.getByRole('button', { name: /^Notes/ })).toBeVisible()
  await page.getByRole('link', { name: 'Back to the session' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your session')

  const addresses = [
    '',
    'checklist',
    'notice',
    'documents',
    'copies',
    'session',
    'what-if',
    ...whatIfIds.map((id) => `what-if/${id}`),
    ...firstMinutes.map((each) => `first/${each}`),
    ...stepAddresses,
    ...alone.map((each) => `${each}/x`),
  ]
  const isAlone = (address: string) => alone.some((each) => address.startsWith(each))
  const walked = await page.evaluate(walk, {
    planId,
    addresses: addresses.map((address) => ({ address, closes: isAlone(address) })),
  })
  expect(walked.filter(({ closed }) => closed).map(({ address }) => address)).toEqual(addresses.filter(isAlone))
  for (const { address, ways } of walked)
    expect([address, ways.filter((way) => alone.some((each) => way.includes(each)))]).toEqual([address, []])
  // Who supports the founder is asked on a page that both see, and not while both see it.
  await at(page, 'first/people')
  await expect(page.getByLabel('What is your first name?')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Can you call someone after a hard day?' })).toHaveCount(0)
})

test('by keyboard alone: start, catch a line, sort it, suggest and decline', async ({ page }) => {
  await page.clock.setFixedTime(begun)
  await seed(page, eveningTide('2026-11-23', example))
  await page.goto(`/#/${planId}/session`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start a session')
  const { press, to, type, onHeading } = keyboard(page)
  await to(/^The counselor’s name/)
  await type('Dana')
  await to(/^Start the session/)
  await press('Enter')
  await onHeading('Your session')
  await at(page, 'place/places')
  await onHeading('Where could you meet?')
  await to(/^Notes/, 'Shift+Tab')
  await press('Enter')
  await to(/^Write anything said, and sort it later/)
  await type('Maybe the old mill')
  await press('Enter')
  await to(/^Sort the line/)
  await press('Enter')
  await to(/^Suggestion/)
  await press('Enter')
  await to(/^Add suggestion/)
  await press('Enter')
  await expect(page.getByText(/Waiting for an answer/)).toBeVisible()
  await press('Escape')
  await press('Escape')
  const mill = page.getByRole('group', { name: /Dana suggests.*Maybe the old mill/ })
  await mill.getByRole('button', { name: 'Not for us' }).focus()
  await press('Enter')
  // What is next to be answered.
  await expect(page.getByRole('group', { name: /Dana suggests.*Harbor House/ })).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing stands in anybody’s way, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.clock.install({ time: begun })
    await seed(page, eveningTide('2026-11-23', example))
    await page.goto(`/#/${planId}/session`)
    await expect(page.getByRole('button', { name: 'Start the session' })).toBeVisible()
    await axeClean(page)
    await page.getByLabel(/said aloud/).check()
    await page.getByRole('button', { name: 'Start the session' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your session')
    await axeClean(page)
    for (const width of [1280, 820]) {
      await page.setViewportSize({ width, height: 900 })
      await at(page, 'coreGroup/people')
      await expect(end(page)).toBeVisible()
      await axeClean(page)
      await at(page, 'place/places')
      await expect(page.getByText('suggests')).toBeVisible()
      await axeClean(page)
    }
    await end(page).getByText('Suggest a place').click()
    await end(page).getByText('Three questions to ask aloud').click()
    await expect(end(page).getByRole('button', { name: 'Add suggestion' })).toBeVisible()
    await axeClean(page)
    await openNotes(page)
    await expect(notes(page)).toBeVisible()
    await axeClean(page)
  })
