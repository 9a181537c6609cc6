import 'temporal-polyfill/global'
import type { Page } from '@playwright/test'
import { addDays } from '../../src/domain/dates.ts'
import { newEntry, type DeskEntry } from '../../src/domain/desk/entry.ts'
import { captured, ended, inSession, sorted, started } from '../../src/domain/desk/session.ts'
import { aPlan } from '../support/planBuilder.ts'
import { seedDesk } from './support/desk.ts'
import { axeClean, expect, pdfPages, test } from './support/fixtures.ts'

const today = Temporal.Now.plainDateISO().toString()
const group = (name: string, problem: string) =>
  aPlan(today).said('about', 'name', name).said('about', 'problem', problem).build()
const seen = (planId: string, name: string, day: string): DeskEntry => {
  const begun = started(newEntry(planId), {
    id: `s-${planId}`,
    startedAt: `${day}T14:00:00.000Z`,
    counselor: 'Dana',
    founder: 'Ruth',
    group: name,
    present: '',
  })
  const talked = inSession(begun, `s-${planId}`, (session) => ({
    ...sorted(captured(session, { id: 'c1', words: 'Ask the library', at: day }), 'c1', 'task'),
    topic: 'A quiet room',
    notes: 'Session notes for me alone',
  }))
  return ended(talked, `s-${planId}`, {
    endedAt: `${day}T14:50:00.000Z`,
    summary: {
      decided: ['We meet on Thursdays.'],
      added: [],
      open: ['Who opens the door?'],
      suggested: [],
      tasks: [{ words: 'Call the library', who: 'Ruth', until: '' }],
    },
  })
}
const aDesk = {
  plans: {
    tide: group('Evening Tide', 'Partners and Parkinson’s'),
    cup: group('Second Cup', 'After divorce'),
    walk: group('Thursday Walkers', 'Heart failure'),
  },
  entries: [
    {
      ...seen('tide', 'Evening Tide', '2026-11-09'),
      asked: 'A room without steps',
      next: { on: addDays(today, 20) },
      notes: 'Plan notes for me alone',
    },
    { ...seen('walk', 'Thursday Walkers', '2026-10-28'), next: { on: addDays(today, 3), time: '15:00' } },
    { ...seen('gone', 'Night Owls', '2026-09-01') },
  ],
}

test('the desk lists by appointment, sorts, finds, archives and brings back, and stays so after a reload', async ({
  page,
}) => {
  await seedDesk(page, aDesk)
  await page.goto('/#/desk')
  const rows = page.getByRole('list', { name: 'Founders you help', exact: true }).getByRole('listitem')
  const are = (names: readonly string[]) => expect(rows).toContainText(names)
  await are(['Thursday Walkers', 'Evening Tide', 'Second Cup'])
  await expect(page.getByText('A room without steps')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Night Owls' })).toBeVisible()

  await page.getByText('Search or sort').click()
  await page.getByLabel('Sort by').selectOption('Name')
  await are(['Evening Tide', 'Second Cup', 'Thursday Walkers'])
  await page.getByLabel('Search').fill('parkinson')
  await are(['Evening Tide'])
  await page.getByLabel('Search').fill('')

  await page.goto('/#/desk/cup')
  await page.getByRole('button', { name: 'Archive' }).click()
  await page.goto('/#/desk')
  await are(['Thursday Walkers', 'Evening Tide'])
  await page.reload()
  await are(['Thursday Walkers', 'Evening Tide'])
  await page.getByText('In the archive: 1').click()
  await page.getByRole('link', { name: 'Second Cup' }).click()
  await page.getByRole('button', { name: 'Bring back' }).click()
  await page.goto('/#/desk')
  await are(['Thursday Walkers', 'Evening Tide', 'Second Cup'])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`desk, library and record are accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await seedDesk(page, aDesk)
    for (const address of ['/desk', '/desk/library', '/desk/tide']) {
      await page.goto(`/#${address}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (address === '/desk/tide') await page.getByRole('button', { name: 'Show my private notes' }).click()
      if (address === '/desk/library') await page.getByRole('button', { name: 'Add a place' }).click()
      await axeClean(page)
    }
  })

test('the library is filled, moved and put right by keyboard alone', async ({ page }) => {
  await seedDesk(page, aDesk)
  await page.goto('/#/desk/library')
  for (const name of ['Library', 'Clinic']) {
    await page.getByRole('button', { name: 'Add a place' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Name', { exact: true }).last()).toBeFocused()
    await page.keyboard.type(name)
    await page.keyboard.press('Tab')
    await page.keyboard.type('12 Main Street')
  }
  await page.getByRole('button', { name: 'Move up Clinic' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'I confirmed this today Clinic' }).focus()
  await page.keyboard.press('Enter')
  await page.reload()
  const rows = page.getByRole('list', { name: 'Places' }).locator('summary')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText(/Clinic Last confirmed/)
  await rows.first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove Clinic' }).focus()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(2)
})

test('the record covers its notes on the screen and prints them on its paper, Letter and A4', async ({ page }) => {
  await seedDesk(page, aDesk)
  await page.goto('/#/desk/tide')
  await expect(page.getByRole('heading', { name: 'Private notes: Evening Tide' })).toBeVisible()
  await expect(page.getByText('We meet on Thursdays.')).toBeVisible()
  // Printed by a slip of the hand, the page has no private word on it.
  const slip = (await pdfPages(await page.pdf({ preferCSSPageSize: true }))).map(({ text }) => text).join(' ')
  expect(slip).toContain('We meet on Thursdays.')
  expect(slip).not.toMatch(/for me alone/)

  await page.getByRole('button', { name: 'Print my notes' }).click()
  await axeClean(page)
  for (const [label, width] of [
    ['Letter', 612],
    ['A4', 595],
  ] as const) {
    await page.getByRole('radio', { name: label }).check()
    const [first, ...others] = await pdfPages(await page.pdf({ preferCSSPageSize: true }))
    const text = [first, ...others]
      .map((each) => each?.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
    expect(Math.round(first?.width ?? 0)).toBe(width)
    for (const words of [
      'Private notes: Evening Tide',
      'Plan notes for me alone',
      'Session notes for me alone',
      'Ask the library',
      'We meet on Thursdays.',
      'Not a clinical record',
      '1 / ',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('Quick exit')
  }
})

test('notes of a plan that is gone can be read, and removed for good', async ({ page }) => {
  await seedDesk(page, aDesk)
  await page.goto('/#/desk')
  await page.getByRole('link', { name: 'Private notes Night Owls' }).click()
  await expect(page.getByText('The plan isn’t on this device anymore. Your notes are.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove all my notes Night Owls' }).click()
  await page.getByRole('button', { name: 'Remove for good' }).click()
  await expect(page.getByRole('list', { name: 'Founders you help' })).toBeVisible()
  await expect(page.getByText('Night Owls')).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('Evening Tide')).toBeVisible()
  await expect(page.getByText('Night Owls')).toHaveCount(0)
})

/** All that whoever sits down next could see or find. */
const everything = async (page: Page) =>
  `${await page.title()} ${page.url()} ${await page.evaluate(() => document.body.innerText)}`
const telling = /Evening Tide|Second Cup|Thursday Walkers|Night Owls|Parkinson|divorce|Heart|Ruth|Dana|room without|\d/

test('a device with a desk opens it covered, wherever one comes in, and goes on there once it is opened', async ({
  page,
  context,
}) => {
  await seedDesk(context, { ...aDesk, covered: true })
  for (const address of ['/', '/#/', '/#/desk', '/#/desk/tide', '/#/tide/about/concern', '/#/plans', '/#/open']) {
    await page.goto('about:blank')
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText('The desk is covered')
    expect((await everything(page)).replace(/127\.0\.0\.1:\d+/, '')).not.toMatch(telling)
  }
  expect((await pdfPages(await page.pdf())).map(({ text }) => text).join(' ')).not.toMatch(/Evening|Second|Ruth/)
  await axeClean(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await axeClean(page, 'contrast')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.goto('/#/tide/about/concern')
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await expect(page.getByLabel('What do people share?')).toHaveValue('Partners and Parkinson’s')
  await page.goto('/#/desk')
  await expect(page.getByRole('link', { name: 'Second Cup' })).toBeVisible()
  // Opened in this tab alone.
  const second = await context.newPage()
  await second.goto('/')
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('The desk is covered')
  await page.getByRole('button', { name: 'Cover the desk' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The desk is covered')
})

test('a new founder begins with the desk covered, straight in the session, and nothing of others is reached', async ({
  page,
  context,
}) => {
  await seedDesk(context, { ...aDesk, covered: true })
  // An older tab that had the desk open.
  const other = await context.newPage()
  await other.goto('/#/desk')
  await other.getByRole('button', { name: 'Open the desk' }).click()
  await expect(other.getByRole('link', { name: 'Second Cup' })).toBeVisible()
  await page.goto('/')
  await page.getByRole('button', { name: 'New founder' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start a session')
  await expect(page.getByRole('link', { name: 'All plans' })).toHaveCount(0)
  await page.getByLabel(/said aloud/).check()
  await page.getByRole('button', { name: 'Start the session' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your session')
  await expect(page.getByRole('link', { name: /All plans|desk/i })).toHaveCount(0)

  const on = (tab: Page) => expect(tab.getByRole('heading', { level: 1 })).toHaveText('A session is running')
  await on(other)
  for (const address of [
    '/tide',
    '/tide/about/concern',
    '/desk',
    '/desk/tide',
    '/desk/library',
    '/plans',
    '/open',
    '/',
    '/no/such',
  ])
    for (const tab of [page, other]) {
      await tab.evaluate((to) => void (location.hash = to), `#${address}`)
      await on(tab)
      expect((await everything(tab)).replaceAll(/tide|\d/g, '')).not.toMatch(telling)
      await expect(tab.getByRole('link', { name: /All plans/ })).toHaveCount(0)
    }
  await axeClean(page)
  await page.getByRole('link', { name: 'Back to the session' }).click()
  await page.getByRole('button', { name: /^End/ }).click()
  await page.getByRole('button', { name: 'Take summary home' }).click()
  await expect(page.getByRole('article')).toBeVisible()

  // What the founder takes along stays; everything else is covered, also where the desk was open before.
  await page.reload()
  await expect(page.getByRole('article')).toBeVisible()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('The desk is covered')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The desk is covered')
  await page.goto('about:blank')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The desk is covered')
})
