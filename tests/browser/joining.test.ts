import { expect, test } from './support/fixtures.ts'
import { founder } from './support/founder.ts'
import { planId, saved, seed } from './support/seed.ts'
import { aPlan } from '../support/planBuilder.ts'

// Somebody wants to start a group, looks around first, and finds the one she needed.
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T15:00:00Z'))
  await seed(
    page,
    aPlan('2026-11-02')
      .said('about', 'problem', 'Caring for a parent with dementia')
      .said('about', 'setting', 'inPerson')
      .build(),
  )
})

test('a founder looks, visits a group, and joins it', async ({ page }) => {
  const { main, write, choose, press, done, reads } = founder(page)
  await page.goto(`/#/${planId}/about/others`)
  await choose('Is there already a group like yours?', 'Yes')
  await main.getByText('Write down what you find').click()
  await main.getByRole('link', { name: 'List the groups you find' }).click()

  await reads('Which groups did you find?')
  await press('Add a group')
  await write('What is the group called?', 'Daughters and Sons, Harlan')
  await write('Where does it meet?', 'Harlan library')
  await choose('What have you done?', 'Asked')
  await write('When did you ask?', 'November 9')
  await expect(main.getByText(/You have four good choices/)).toHaveCount(0)
  await done()
  await expect(main.getByText('Harlan library · Asked on November 9, 2026')).toBeVisible()

  await main.getByRole('link', { name: /Change Daughters and Sons/ }).click()
  await choose('What have you done?', 'Visited')
  await write('When did you visit?', 'November 17')
  await choose('Is it a good fit for you?', 'Yes')
  await write('What did you learn?', 'Eleven people, and I could breathe.')
  const fitting = main.locator('.notice', { hasText: 'Daughters and Sons, Harlan may be a place for you' })
  for (const way of ['See how to join', 'Read about helping', 'Choose what to do', 'Write your purpose'])
    await expect(fitting.getByRole('link', { name: way })).toBeVisible()
  await saved(page)
  await page.reload()
  await expect(main.getByLabel('What did you learn?')).toHaveValue('Eleven people, and I could breathe.')

  await fitting.getByRole('link', { name: 'See how to join' }).click()
  await expect(page).toHaveURL(/timeline\/after$/)
  await main.getByText('Take a break, join another group, or end').click()
  await choose('What did you decide?', /join/i)
  const path = main.getByRole('region', { name: 'Join another group' })
  await path.getByRole('checkbox', { name: 'Visit the other group together first, and ask what it needs.' }).check()
  await expect(path.getByRole('checkbox', { name: /^Tell everyone who came/ })).not.toBeChecked()
  await expect(path.getByText('1 of 6 done.')).toBeVisible()
  await saved(page)

  await page.goto(`/#/${planId}`)
  await expect(page.getByText('You joined another group. That’s a good outcome, too.', { exact: false })).toBeVisible()
  // Nothing is asked for any longer, and what she wrote is there.
  await expect(page.getByRole('region', { name: 'Coming up' }).locator('.due-rows > li')).toHaveCount(0)
  await page.goto(`/#/${planId}/about/groups`)
  await expect(main.getByText('Eleven people, and I could breathe.')).toBeVisible()
})
