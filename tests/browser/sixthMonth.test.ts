import 'temporal-polyfill/global'
import type { Page } from '@playwright/test'
import { aPlan } from '../support/planBuilder.ts'
import { expect, pdfPages, test } from './support/fixtures.ts'
import { founder } from './support/founder.ts'
import { planId, saved, seed } from './support/seed.ts'

// Month six: the group of founding.test.ts has met six times and looks at its direction for the first time.
const today = new Date('2027-05-20T15:00:00Z')
const go = (page: Page, address: string) => page.goto(`/#/${planId}/${address}`)

const begun = aPlan('2026-11-09')
  .you({ name: 'Nora', hours: 14 })
  .with('people', { id: 'sam', name: 'Sam', stance: 'agreed', hours: 12 })
  .said('about', 'problem', 'Life after a stroke before fifty')
  .said('about', 'name', 'Second Wind')
  .said('purpose', 'rhythm', 'everyOther')
  .said('purpose', 'weekday', '4')
  .said('place', 'datesConfirmed', 'yes')
  .said('expectations', 'laterFew', 6)
  .said('expectations', 'laterMany', 10)
  .with('connections', { organization: 'Millbrook online group list', kind: 'listing', state: 'listing' })
  .said('timeline', 'firstMeeting', '2027-03-04')
  .said('timeline', 'held', 'yes')
  .said('timeline', 'heldOn', '2027-03-04')
  .said('timeline', 'came', 6)

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(today)
})

test('a group in its sixth month holds its first review, and the next one is on the timeline', async ({ page }) => {
  await seed(page, begun.build())
  const { main, write, choose, pick, press, unfold, done, reads } = founder(page)

  // Six lines of the diary: the first is there already, each new one knows its day.
  await go(page, 'timeline/diary')
  await reads('How many came?')
  const meetings = [
    ['March 18, 2027', 4, 1, 3, 'Nora'],
    ['April 1, 2027', 7, 2, 5, 'Sam'],
    ['April 15, 2027', 5, 0, 5, 'Sam'],
    ['April 29, 2027', 8, 2, 6, 'Nora'],
    ['May 13, 2027', 7, 1, 6, 'Sam'],
  ] as const
  for (const [day, heads, newcomers, returned, led] of meetings) {
    await press('Add a meeting')
    await expect(main.getByLabel('When was it?', { exact: true })).toHaveValue(day)
    await write('How many came, counting you?', String(heads))
    await write('How many came for the first time?', String(newcomers))
    await write('How many had come before?', String(returned))
    await unfold()
    await pick('Who led it?', led)
    await done()
  }
  await expect(main.getByText('6 meetings, with 4 to 8 people.')).toBeVisible()
  await unfold()
  await expect(main.getByRole('table').getByRole('row')).toHaveCount(7)
  await expect(main.getByRole('row', { name: /^April 29, 2027 8 2 6 Nora/ })).toBeVisible()

  // The forms of the third and the sixth meeting.
  await go(page, 'timeline/evaluations')
  for (const [day, forms, useful] of [
    ['April 1', 6, 5],
    ['May 13', 6, 6],
  ] as const) {
    await press('Count some forms')
    await write('After which meeting?', day)
    await write('How many forms came back?', String(forms))
    await write('How many found it useful?', String(useful))
    await write('How many felt heard?', '6')
    await write('How many felt safe?', '6')
    await unfold()
    await write('What would people change?', 'More time to talk')
    await done()
  }
  await expect(main.getByRole('row', { name: 'found it useful 5 of 6 6 of 6' })).toBeVisible()

  // The review, with what was noted beside it.
  await go(page, 'timeline/reviews')
  await main.getByText('Signs that the group is steady').click()
  await expect(main.getByText('Three people or more came back to three meetings or more.')).toBeVisible()
  await press('Hold a review')
  await expect(main.getByText(/^Meetings counted, 6\. 7 people came to the last one\./)).toBeVisible()
  await expect(main.getByText('More time to talk')).toBeVisible()
  await press('Set to today')
  await write('Topics', 'Going back to work; being tired')
  await choose('What did you decide?', /^We go on and change something/)
  await expect(main.getByRole('heading', { name: 'You go on and change something' })).toBeVisible()
  await expect(main.getByText('We suggest the next one about Thursday, September 2, 2027.')).toBeVisible()
  await press('Choose this date')
  await done()
  await expect(main.getByText('The next review is planned for Thursday, September 2, 2027.')).toBeVisible()
  await saved(page)

  await go(page, 'timeline/line')
  await page.reload()
  await expect(main.getByRole('link', { name: /Hold the next group review/ }).first()).toBeVisible()
  await page.goto(`/#/${planId}`)
  await expect(main.getByText('Your group meets, and you have reviewed it.')).toBeVisible()
  await page.goto(`/#/${planId}/timeline`)
  await expect(main.getByText('The group goes on with changes.')).toBeVisible()
})

test('a group that ends well walks its short path', async ({ page }) => {
  const plan = begun.with('reviews', { id: 'r1', on: '2027-05-06', outcome: 'goOn', nextOn: '2027-05-20' })
  await seed(page, plan.build())
  const { main, choose, press, done } = founder(page)
  await go(page, 'timeline/reviews')
  await press('Hold a review')
  await press('Set to today')
  await choose('What did you decide?', /^We end/)
  await expect(main.getByText('Your list has Millbrook online group list.').first()).toBeVisible()
  const moves = main.getByRole('group', { name: 'What to do' })
  for (const move of [
    /Meet once more/,
    /Tell everyone/,
    /Tell the people who refer/,
    /Choose someone to answer the group contact/,
    /Cancel or change your listings/,
    /Give the room back/,
    /Decide who gets the money/,
    /Give the contact list/,
  ]) {
    await moves.getByRole('checkbox', { name: move }).check()
  }
  await expect(main.getByText('8 of 8 done.')).toBeVisible()
  await expect(main.getByText(/our group has come to an end/)).not.toContainText(/Second Wind|stroke/i)
  await done()
  await saved(page)
  await page.reload()
  await page.goto(`/#/${planId}`)
  await expect(main.getByText('Your group has ended.', { exact: false })).toBeVisible()
  // It is said in one place only, and shows where it used to be asked.
  await go(page, 'timeline/after')
  await expect(main.getByText('You end the group. You decided this on Thursday, May 20, 2027.')).toBeVisible()
  await expect(main.getByRole('group', { name: 'What did you decide?' })).toBeHidden()
  await expect(main.getByText('8 of 8 done.')).toBeVisible()
})

test('the blank form prints on one page, twice, with nothing around it', async ({ page }) => {
  await seed(page, begun.build())
  await go(page, 'timeline/evaluations/form')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feedback form')
  for (const format of ['Letter', 'A4']) {
    const pages = await pdfPages(await page.pdf({ format }))
    expect(pages).toHaveLength(1)
    expect(pages[0]?.text.match(/How was it for you\?/g)).toHaveLength(2)
    expect(pages[0]?.text).not.toMatch(/Second Wind|Back to|Quick exit/)
  }
})
