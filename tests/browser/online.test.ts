import type { Page } from '@playwright/test'
import { expect, pdfText, test } from './support/fixtures.ts'
import { founder } from './support/founder.ts'
import { saved } from './support/seed.ts'

// A rare disease, three founders in three states, and no room anywhere.
const today = new Date('2026-11-23T15:00:00Z')

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(today)
})

const idOf = (page: Page) => new URL(page.url()).hash.split('/')[1] ?? ''

async function firstPages(page: Page) {
  const { write, choose, press, goOn, reads } = founder(page)
  await page.goto('/')
  await page.getByRole('link', { name: /Start a plan/ }).click()
  await reads('What is your group about?')
  await write('What is your group about?', 'Living with Erdheim-Chester disease')
  await choose('Who is it for?', 'People living with it')
  await goOn()
  await choose('Where will people meet?', 'Online')
  await choose('Is there already a group like yours?', 'No, I looked')
  await goOn()
  for (const name of ['Mei', 'Jonah']) {
    await write('Who could start it with you?', name)
    await press(/^Add/)
  }
  await goOn()
  await choose('When would you like to start?', 'Around a date')
  await write('Around when?', 'March')
  await press('See your start')
  await reads('This week, send Mei this message')
}

async function about(page: Page, id: string) {
  const { choose, goOn, write } = founder(page)
  await page.goto(`/#/${id}/about/concern`)
  await choose('How does this affect you?', 'I live with it')
  await page.goto(`/#/${id}/about/where`)
  await choose('What ages?', '18 and older')
  await choose('Should only members know when and where you meet?', 'No')
  await page.goto(`/#/${id}/about/functions`)
  await choose(/Is it rare/, 'Yes')
  await page.goto(`/#/${id}/about/name`)
  await write('Working name', 'Far and Near')
  await page.getByText('When you start, and when you’d like to meet').click()
  await write('When do you start planning?', 'November 9, 2026')
  await goOn()
}

async function coreGroup(page: Page, id: string) {
  const { main, write, choose, pick, press, goOn, done } = founder(page)
  await page.goto(`/#/${id}/coreGroup/people`)
  await main.locator('.rows summary').first().click()
  await write('Your name or initials', 'Alma')
  await write('Hours a month you can give', '20')
  await done()
  for (const name of ['Mei', 'Jonah']) {
    await main.locator('.rows summary', { hasText: name }).click()
    await choose('Where do you two stand?', /^Agreed/)
    await write('Hours a month they can give', '20')
    await done()
  }
  await goOn()
  await goOn()
  await press('Add all of these')
  const share = [
    ['Alma', 'Mei'],
    ['Mei', 'Jonah'],
    ['Jonah', 'Alma'],
  ] as const
  const rows = await main.locator('.rows summary').count()
  for (let row = 0; row < rows; row += 1) {
    const [holder, deputy] = share[row % share.length] ?? share[0]
    await main.locator('.rows summary').nth(row).click()
    await pick('Who has this role?', holder)
    await pick('Who is the backup?', deputy)
    await done()
  }
}

async function purpose(page: Page, id: string) {
  const { main, write, choose, press, goOn, done } = founder(page)
  await page.goto(`/#/${id}/purpose/talks`)
  await press('Add all')
  for (const [row, day] of [
    [0, 'November 12, 2026'],
    [1, 'November 20, 2026'],
  ] as const) {
    await main
      .getByRole('link', { name: /^Change/ })
      .nth(row)
      .click()
    await write('When will you talk?', day)
    await choose('Did you hold this talk?', 'Yes')
    for (const name of ['Alma', 'Mei', 'Jonah']) await choose('Who was there?', name)
    await done()
  }
  await page.goto(`/#/${id}/purpose/who`)
  await write('What is the group for?', 'We help each other live well with a disease nobody around us knows.')
  await write('Who may come?', 'Anybody who has it.')
  await choose('Open or closed?', 'Open')
  await goOn()
  await choose('How often will you meet?', /every other/i)
  await choose('Which day?', 'Thursday')
  await write('What time does it start?', '7 pm')
  await write('How long is a meeting?', '90')
  await press('Use the sample outline')
  await main.locator('summary', { hasText: 'Who leads' }).click()
  await choose('Who leads a meeting?', 'You take turns')
  for (const name of ['Alma', 'Mei']) await choose('Who leads the first three meetings?', name)
  await goOn()
  await main.getByRole('checkbox', { name: 'You can pass' }).check()
  await goOn()
  await write('What stays private?', 'What is said here, and who was here, stays here.')
  await write('What are the limits?', 'When somebody may be in danger of their life. Laws differ: we asked.')
  await main.locator('summary', { hasText: 'Crisis' }).click()
  await write('What will you do in a crisis?', 'Mei calls the person while Alma goes on.')
  await write('When did you check the numbers?', 'November 20')
  await main.locator('summary', { hasText: 'Money' }).click()
  await choose('How will you cover costs?', /no costs/i)
}

async function screenRoom(page: Page, id: string) {
  const { main, write, choose, pick, reads } = founder(page)
  await page.goto(`/#/${id}/place/online`)
  await write('Which program will you use?', 'The one we all have')
  await write('How can people join by phone?', 'none')
  await main.locator('summary', { hasText: 'Time limit and waiting room' }).click()
  await write('Does the program have a time limit?', 'no limit')
  await choose('Will you use a waiting room?', 'Yes')
  await main.locator('summary', { hasText: 'Host and co-host' }).click()
  await pick('Host', 'Alma')
  await pick('Co-host', 'Jonah')
  const more = async (name: string) => {
    await page.goto(`/#/${id}/place`)
    await main.getByText(/more pages, if you need them$/).click()
    await main.getByRole('link', { name }).click()
  }
  await more('Write down the link and passcode')
  await reads('How will members join?')
  await write('What is the link?', 'https://meet.example.org/far-and-near')
  await main.getByText('Meeting ID and passcode').click()
  await write('What is the passcode?', 'lantern')
  await expect(main.getByText('Passcode: lantern')).toBeVisible()
  await page.goBack()
  await more('Agree on rules for online meetings')
  await reads('What will you agree on for online meetings?')
  await choose('What will you agree on?', /^Cameras by choice/)
  await choose('What will you agree on?', /^No recordings/)
  await pick('Which time zone do you use for your times?', 'Eastern Time (New York)')
  await main.getByText('People in other time zones').click()
  await pick('Choose a time zone to add', 'Central Time (Chicago)')
  await pick('Choose a time zone to add', 'Pacific Time (Los Angeles)')
}

test('an online group for a rare disease, three founders in three states: the start on three clocks, and no room anywhere', async ({
  page,
}) => {
  test.setTimeout(400_000)
  await firstPages(page)
  const id = idOf(page)
  await about(page, id)
  await coreGroup(page, id)
  await purpose(page, id)
  await screenRoom(page, id)

  const { main, write, choose } = founder(page)
  const starts = async () => {
    const table = main.getByRole('table', { name: 'The start in each time zone' })
    await expect(table.getByRole('row', { name: /Eastern Time.*7\sp\.m\..*8:30\sp\.m\..*Thursday/ })).toBeVisible()
    await expect(table.getByRole('row', { name: /Central Time.*6\sp\.m\..*7:30\sp\.m\..*Thursday/ })).toBeVisible()
    await expect(table.getByRole('row', { name: /Pacific Time.*4\sp\.m\..*5:30\sp\.m\..*Thursday/ })).toBeVisible()
  }
  await starts()
  await saved(page)
  await page.reload()
  await main.getByText('People in other time zones').click()
  await starts()

  // Time is held against lives, and nobody walks home from a screen.
  await page.goto(`/#/${id}/place/times`)
  await choose('What in people’s lives could clash with your time?', /^Days of treatment/)
  await expect(main.getByText(/have treatment on Thursdays/)).toBeVisible()
  await expect(main.getByLabel(/bus|dark/i)).toHaveCount(0)

  // Pages about a room are not among those of the stage, and their addresses lead to the screen.
  await page.goto(`/#/${id}/place`)
  await page.getByText(/more pages, if you need them$/).click()
  await expect(main.getByRole('link', { name: 'Write down the link and passcode', exact: true })).toBeVisible()
  for (const name of [
    'Places',
    'Compare',
    'Book it',
    'Prepare calls and visits',
    'Plan for losing the room',
    'Include people online in the room',
    'Say what matters on the way',
    'Say what matters in the room',
  ]) {
    await expect(main.getByRole('link', { name, exact: true })).toHaveCount(0)
  }
  for (const step of ['places', 'compare', 'book', 'visit', 'losing', 'hybrid', 'weights', 'weightsRoom']) {
    await page.goto(`/#/${id}/place/${step}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How will you meet online?')
  }

  await page.goto(`/#/${id}/timeline/date`)
  await write('Date of the first meeting', 'March 4, 2027')
  await main.getByRole('heading', { level: 1 }).click()
  // Clocks change on the same night in all three states: nothing moves.
  await page.goto(`/#/${id}/place/onlineMore`)
  await main.getByText('People in other time zones').click()
  await expect(main.getByText('For the meeting on Thursday, March 4, 2027')).toBeVisible()
  await starts()
  await expect(main.getByText(/Clocks don’t all change/)).toHaveCount(0)

  await page.goto(`/#/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Far and Near')
  for (const stage of ['Core group', 'Purpose and format', 'Meeting place']) {
    await expect(
      main.getByRole('listitem').filter({ hasText: stage }).getByText('Done', { exact: true }).first(),
      stage,
    ).toBeVisible()
  }

  await page.getByRole('link', { name: /^Checklist/ }).click()
  await expect(page).toHaveTitle(/^Founding checklist/)
  await page.getByRole('link', { name: 'Print the checklist' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  const text = (await pdfText(await page.pdf({ preferCSSPageSize: true }))).join('\n').replace(/\s+/g, ' ')
  for (const said of [
    'Founding checklist',
    'Far and Near',
    'Erdheim-Chester',
    'Hold the first meeting',
    'Set up the online meeting',
    'Name a host and a co-host',
  ])
    expect(text).toContain(said)
  for (const room of [
    'Call places',
    'book a place',
    'must-haves',
    'three dates confirmed',
    'who is there when you meet',
    'backup plan for the room',
  ])
    expect(text).not.toContain(room)
})
