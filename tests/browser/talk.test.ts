import { axeClean, expect, test } from './support/fixtures.ts'
import { founder } from './support/founder.ts'
import { keyboard } from './support/keyboard.ts'
import { planId, saved, seed } from './support/seed.ts'
import { aPlan } from '../support/planBuilder.ts'

// Seven in the evening in New York; a tablet lies in the middle of the table.
const evening = new Date('2026-11-24T00:00:00Z')
const came = ['you', 'ines', 'tom']
const group = aPlan('2026-11-02')
  .said('about', 'problem', 'Caring for a partner after a stroke')
  .you({ name: 'Ruth' })
  .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
  .with('people', { id: 'tom', name: 'Tom', stance: 'agreed' })
  .with('discussions', {
    id: 'hopes',
    std: 'talk1',
    topics: ['hopes'],
    date: '2026-11-16',
    held: 'yes',
    came,
    facilitator: 'counselor',
  })
  .with('discussions', {
    id: 'format',
    std: 'talk2',
    topics: ['purpose'],
    date: '2026-11-23',
    where: 'Library, small room',
    facilitator: 'counselor',
  })
const plan = group.with('discussions', { id: 'rules', std: 'talk3', topics: ['rules'] }).build()

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: evening })
})

test('a core group sits down to a talk: the time outlives the page, what is written is in the plan, and one of them facilitates next', async ({
  page,
  context,
}) => {
  await seed(context, plan)
  const { main, write, choose, press, reads } = founder(page)
  await page.goto(`/#/${planId}/purpose/talks`)
  await main.getByRole('link', { name: /^Start this talk ?: Purpose, people, and format/ }).click()
  await reads('Purpose, people, and format')
  await expect(main.getByText('Monday, November 23 · Library, small room')).toBeVisible()
  await axeClean(page)
  for (const name of ['Ruth', 'Ines']) await choose('Who is here?', name)
  await write('How long would you like to talk?', '75')
  await press('Start the talk')
  const clock = main.getByRole('region', { name: 'Your time' })
  await expect(clock.getByText('You just started')).toBeVisible()
  await expect(clock.getByText('75 minutes left')).toBeVisible()
  await expect(clock.getByText('Here: Ruth and Ines')).toBeVisible()
  await axeClean(page)

  await page.clock.fastForward('20:00')
  await expect(clock.getByText('20 minutes gone')).toBeVisible()
  await expect(clock.getByText('55 minutes left')).toBeVisible()
  await write('Notes', 'Ines would rather begin with six people.')
  await write('What did you decide?', 'Partners may come to the first meeting.')
  await saved(page)
  await page.reload()
  await expect(clock.getByText('20 minutes gone')).toBeVisible()
  await expect(clock.getByText('55 minutes left')).toBeVisible()
  await expect(clock.getByText('Started at 7 p.m.')).toBeVisible()
  await expect(main.getByLabel('What did you decide?')).toHaveValue('Partners may come to the first meeting.')

  // The tab is closed, and the tablet put away for a while.
  const later = await context.newPage()
  await page.close()
  await later.clock.fastForward('18:00')
  await later.goto(`/#/${planId}/talk/format`)
  const table = founder(later)
  const time = table.main.getByRole('region', { name: 'Your time' })
  await expect(time.getByText('38 minutes gone')).toBeVisible()
  await expect(time.getByText('37 minutes left')).toBeVisible()
  await expect(time.getByRole('status')).toHaveText(
    'You’re in the second half. What would you like to settle before you leave?',
  )
  await table.press('End the talk')

  await expect(table.main.getByRole('heading', { name: 'After the talk' })).toBeFocused()
  await expect(
    table.main.getByText('Your plan says you held this talk on Monday, November 23, 2026. You talked for 38 minutes.'),
  ).toBeVisible()
  await table.choose('Who was there?', 'Tom')
  const next = table.main.getByRole('region', { name: 'Next time' })
  await expect(next.getByText(/The counselor has facilitated two talks in a row/)).toBeVisible()
  await expect(next.getByText('You could ask Ruth, Ines, or Tom.')).toBeVisible()
  await axeClean(later)
  await table.pick('Who facilitates next time?', 'Tom')
  await expect(next.getByText(/The counselor has facilitated two/)).toHaveCount(0)
  await table.press('Done')

  // The plan has it all, on the pages that ask for it.
  await expect(later).toHaveURL(/purpose\/talks\/format$/)
  await expect(table.main.getByRole('group', { name: 'Did you hold this talk?' }).getByLabel('Yes')).toBeChecked()
  for (const name of ['Ruth', 'Ines', 'Tom'])
    await expect(table.main.getByRole('group', { name: 'Who was there?' }).getByLabel(name)).toBeChecked()
  await expect(table.main.getByLabel('Notes')).toHaveValue('Ines would rather begin with six people.')
  await table.main.getByRole('link', { name: 'Save as decisions' }).click()
  await expect(table.main.getByText('Partners may come to the first meeting.', { exact: true })).toBeVisible()
  await later.goto(`/#/${planId}/purpose/talks/rules`)
  await expect(table.main.getByLabel('Who facilitates?')).toHaveValue('tom')
})

test('by keyboard alone: start, one more question, end, and a next talk is planned', async ({ page }) => {
  await seed(page, group.build())
  const { press, to, type, onHeading } = keyboard(page)
  await page.goto(`/#/${planId}/purpose/talks/format`)
  await to(/^Start this talk/)
  await press('Enter')
  await onHeading('Purpose, people, and format')
  await to(/^Start the talk/)
  await press('Enter')
  await expect(page.getByRole('heading', { name: 'Your time' })).toBeFocused()
  await to(/^Another question/)
  await press('Enter')
  await expect(page.getByText('Do you want people who are alike, or a wider group?', { exact: true })).toBeFocused()
  await to(/^What did you decide/)
  await type('We meet on Thursdays.')
  await to(/^End the talk/)
  await press('Enter')
  await expect(page.getByRole('heading', { name: 'After the talk' })).toBeFocused()
  await to(/^Plan “Rules, crisis, and money”/)
  await press('Enter')
  await expect(page.getByRole('heading', { name: 'Next time' })).toBeFocused()
  await expect(page.getByText('The next talk is “Rules, crisis, and money” (no date yet).')).toBeVisible()
})

test('a talk that was never ended says so the next day, and is held on the day it began', async ({ page }) => {
  await seed(page, plan)
  const { main, press } = founder(page)
  await page.goto(`/#/${planId}/talk/format`)
  await press('Start the talk')
  await expect(main.getByText('You just started')).toBeVisible()
  await page.clock.fastForward('20:00:00')
  await expect(main.getByText('Started on Monday, November 23 at 7 p.m.')).toBeVisible()
  await expect(main.getByText(/This talk is still running/)).toBeVisible()
  await press('End the talk')
  await expect(main.getByText('Your plan says you held this talk on Monday, November 23, 2026.')).toBeVisible()
})
