import { aPlan } from '../support/planBuilder.ts'
import { expect, pdfText, test } from './support/fixtures.ts'
import { founder } from './support/founder.ts'
import { keyboard } from './support/keyboard.ts'
import { planId, saved, seed } from './support/seed.ts'

const plan = aPlan('2026-11-09')
  .you({ name: 'Ruth', hours: 6 })
  .with('people', { id: 'tom', name: 'Tom', stance: 'agreed', hours: 5 })
  .with('duties', { id: 'calls', std: 'publicContact', holder: 'you' })
  .said('timeline', 'firstMeeting', '2027-03-04')
  .build()

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T15:00:00Z'))
  await seed(page, plan)
})

test('a duty with an end gets a successor and notes by keyboard alone, and “hand off” stands in the timeline on its day', async ({
  page,
}) => {
  const { press, to, onHeading, type } = keyboard(page)
  const { reads } = founder(page)
  await page.goto(`/#/${planId}/coreGroup/terms`)
  await reads('When does each role end?')
  await to(/^Change Contact person/)
  await press('Enter')
  await onHeading('When does Contact person end?')
  await to(/^Until when/)
  await type('June 1, 2027')
  await to(/^Who could do this next/)
  await type('Tom')
  await to(/^What does the next person need to know/)
  await type('The key hangs behind the clock.')
  await to(/^Done$/)
  await press('Enter')
  await onHeading('When does each role end?')
  await expect(page.getByText('until June 1, 2027 · Tom is next · with notes')).toBeVisible()

  await saved(page)
  await page.reload()
  await reads('When does each role end?')
  await to(/^See the timeline/)
  await press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Hand off “Contact person”' }).last()).toContainText(
    'May 4',
  )
  await page.goto(`/#/${planId}/checklist`)
  await reads('Founding checklist')
  // The first group is open as the page comes.
  const closed = page.locator('main details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
  await expect(page.getByText('Hand off “Contact person”')).toBeVisible()
})

test('the sheet with what to ask prints alone, with the questions that were picked', async ({ page }) => {
  const { choose, write, reads } = founder(page)
  await page.goto(`/#/${planId}/coreGroup/ask`)
  await reads('What can you ask someone?')
  await choose('What do you want to ask?', 'Can you keep private things private?')
  await page.getByText('More questions to choose from').click()
  await choose('What do you want to ask?', 'Who fills in when you’re away?')
  await page.getByText('Your own questions, and who you talked to').click()
  await write(/What else do you want to ask/, 'Can you drive at night?')
  const pages = await pdfText(await page.pdf({ preferCSSPageSize: true }))
  expect(pages).toHaveLength(1)
  const text = (pages[0] ?? '').replaceAll(/\s+/g, ' ')
  for (const line of [
    'What can you ask someone?',
    'Can you keep private things private?',
    'Who fills in when you’re away?',
    'Can you drive at night?',
    'Name or initials',
  ]) {
    expect(text).toContain(line)
  }
  // Neither what was not picked, nor the page around the sheet, nor anybody's name.
  expect(text).not.toMatch(
    /Can you hand off work|What it takes|All pages|Why we ask|Not sure yet|ur suggestion|Continue|Tom|Ruth/,
  )
})
