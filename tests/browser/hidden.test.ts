import type { Page } from '@playwright/test'
import { expect, pdfText, test } from './support/fixtures.ts'
import { founder } from './support/founder.ts'
import { planId, saved, seed } from './support/seed.ts'
import { aPlan } from '../support/planBuilder.ts'

// A group for survivors of abuse. Its first meeting is dated, its place is booked: now nothing may give them away.
const today = new Date('2026-11-23T15:00:00Z')

/** What must not be read by an outsider: where, who, and which service they met through. */
const secret =
  /Alder House|42 Canal Street|Millbrook|Ines Okafor|Okafor|Rosalind|Rosa\b|county line|weekdays before three|by voice/i

const plan = aPlan('2026-10-05')
  .said('about', 'problem', 'Living after violence at home')
  .said('about', 'name', 'Tuesday Circle')
  .said('about', 'area', 'Millbrook')
  .said('coreGroup', 'noticeReplyBy', '2026-12-20')
  .you({ name: 'Rosalind Marsh', mayBePublic: 'no' })
  .with('people', { id: 'ines', name: 'Ines Okafor', stance: 'agreed', reach: '555 0142' })
  .with('duties', { std: 'publicContact', holder: 'ines', deputy: 'you' })
  .with('duties', { std: 'facilitating', holder: 'you', deputy: 'ines' })
  .with('places', { id: 'alder', name: 'Alder House', address: '42 Canal Street' })
  .with('discussions', { id: 'talk', topics: ['rules'], where: 'Alder House', facilitator: 'ines', date: '2026-12-01' })
  .with('connections', { id: 'line', organization: 'The county line', kind: 'helpline', contact: 'Ines Okafor' })
  .said('place', 'chosen', 'alder')
  .said('timeline', 'firstMeeting', '2027-03-09')

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(today)
  await seed(page, plan.build())
})

const open = async (page: Page, address: string) => {
  await page.goto(`/#/${planId}/${address}`)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
}

test('a hidden group says how people are kept safe, and no paper or title gives it away', async ({ page }) => {
  const { choose, write, pick, goOn, reads, main } = founder(page)
  const titles: string[] = []
  const look = async (address: string) => {
    await open(page, address)
    titles.push(await page.title())
  }

  await open(page, 'about/concern')
  await choose('Which of these comes closest?', /Abuse/)
  await goOn()
  await choose('What ages?', '18 and older')
  await goOn()
  // The page is there because the group is about abuse; nobody had to ask for it.
  await reads('How will you keep people safe?')
  await write(/Which specialist service/, 'The county line, checked today')
  await write('Who cannot come?', 'Whoever is harming somebody now')
  await write(/How and when is it safe/, 'Weekdays before three, no message')
  await write('How will members learn the place?', 'By voice, after a first talk')
  await goOn()
  await saved(page)

  await open(page, 'purpose')
  await main.getByText('What each line includes').click()
  await expect(main.locator('.condition', { hasText: 'Draft how you will keep people safe' })).toContainText('Done')

  await open(page, 'connections/contact')
  await write('What is the address or number?', 'circle@example.org')
  await pick('Who has tested it?', 'Rosalind Marsh')
  await saved(page)

  await test.step('the notice, on screen and on paper', async () => {
    await look('notice')
    await expect(page.locator('.paper')).toContainText('circle@example.org')
    await expect(page.locator('.paper')).toContainText('Living after violence at home')
    expect(await page.locator('.paper').innerText()).not.toMatch(secret)
    expect((await pdfText(await page.pdf())).join('\n')).not.toMatch(secret)
  })

  await test.step('the checklist, in each of its views', async () => {
    for (const view of ['', '/month', '/person']) {
      await look(`documents/checklist${view}`)
      expect(await page.locator('.paper').innerText(), view).not.toMatch(secret)
      // By initials a core group still knows whose task it is.
      await expect(page.locator('.paper'), view).toContainText('I. O.')
      expect((await pdfText(await page.pdf())).join('\n'), view).not.toMatch(secret)
    }
    await look('checklist')
  })

  await test.step('the calendar of the plan has no public place, list or press', async () => {
    await open(page, 'timeline/line')
    // All tasks there are, also those that are done or too small to be drawn.
    await main.getByText('Show as a table').click()
    await expect(main.getByRole('table').getByText('Pass on the “Help start” notice')).toBeVisible()
    for (const gone of [
      'Get listed in a directory',
      'Send a notice to the press',
      'Put up flyers',
      'Post the “Help start” notice',
    ])
      await expect(main.getByText(gone)).toHaveCount(0)
  })

  await test.step('titles, which the browser keeps', async () => {
    for (const address of [
      '',
      'coreGroup/people/ines',
      'place/places/alder',
      'connections/list/line',
      'purpose/talks/talk',
      'timeline/line',
      'about/safety',
    ])
      await look(address)
    expect(titles.filter((title) => secret.test(title) || title.includes('Tuesday Circle'))).toEqual([])
  })
})
