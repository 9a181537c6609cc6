import type { Page } from '@playwright/test'
import { eveningTide } from '../../src/domain/example/eveningTide.ts'
import { example } from '../../src/words/en/example.ts'
import { axeClean, expect, test } from './support/fixtures.ts'
import { pdfText } from './support/pdf.ts'
import { planId, saved, seed } from './support/seed.ts'

const bar = (page: Page) => page.getByRole('region', { name: 'Session', exact: true })
const end = (page: Page) => page.getByRole('region', { name: 'For the counselor' })
const notes = (page: Page) => page.getByRole('dialog', { name: 'Notes of this session' })
const openNotes = (page: Page) =>
  bar(page)
    .getByRole('button', { name: /^Notes/ })
    .click()

/** Goes to a page and waits for it: what is clicked a moment too early would be the page before. */
async function at(page: Page, address: string) {
  const heading = page.getByRole('heading', { level: 1 })
  const before = await heading.textContent()
  await page.evaluate((to) => void (location.hash = to), `#/${planId}/${address}`)
  await expect(heading).not.toHaveText(before ?? '')
}

const put = (page: Page, words: string) => page.getByRole('group', { name: new RegExp(`suggests.*${words}`) })

async function suggest(page: Page, kind: string, label: string, text: string) {
  await end(page)
    .getByText(/^Suggest /)
    .click()
  await end(page).getByRole('radio', { name: kind, exact: true }).check()
  await end(page).getByLabel(label).fill(text)
  await end(page).getByRole('button', { name: 'Add suggestion' }).click()
}

async function catchLine(page: Page, words: string, as: string) {
  await openNotes(page)
  const line = notes(page).getByLabel('Write anything said, and sort it later')
  await line.fill(words)
  await line.press('Enter')
  await notes(page)
    .getByText(/^Sort the line:/)
    .click()
  await notes(page).getByRole('button', { name: as, exact: true }).click()
  await notes(page).getByRole('button', { name: 'Close' }).click()
}

async function printed(page: Page): Promise<string> {
  await expect(page.getByRole('article')).toBeVisible()
  const pages = await pdfText(await page.pdf({ preferCSSPageSize: true }))
  expect(pages).toHaveLength(1)
  return pages.join('\n').replaceAll(/\s+/g, ' ')
}

const endIt = async (page: Page) => {
  await bar(page)
    .getByRole('link', { name: /^End/ })
    .or(bar(page).getByRole('button', { name: /^End/ }))
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this what you decided?')
}

test('two sessions, three weeks apart: accepted, changed, declined, a changed mind, and two pages to take along', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T19:10:00Z') })
  await seed(page, eveningTide('2026-11-23', example))

  await test.step('the first session', async () => {
    await page.goto(`/#/${planId}/session`)
    await page.getByLabel('The counselor’s name').fill('Dana')
    await page.getByLabel(/said aloud/).check()
    await page.getByRole('button', { name: 'Start the session' }).click()
    await page.getByLabel('Today’s topic').fill('Where we meet')

    await at(page, 'place/places')
    await suggest(page, 'A place', 'What is the place called?', 'The old mill')
    await put(page, 'The old mill').getByRole('button', { name: 'Accept' }).click()
    await put(page, 'Harbor House').getByRole('button', { name: 'Not for us' }).click()
    await at(page, 'purpose/rules')
    await suggest(page, 'A ground rule', 'What’s the rule?', 'We start with a minute of silence.')
    await put(page, 'minute of silence').getByRole('button', { name: 'Change' }).click()
    await page.getByLabel('In your words').fill('We start with a quiet minute.')
    await page.getByRole('button', { name: 'Accept these words' }).click()

    await at(page, 'about/name')
    await page.getByLabel('Working name').fill('Evening Harbor')
    await catchLine(page, 'Ask Tom for the key', 'Task')
    await catchLine(page, 'Who could the group call after a hard evening?', 'Question for the core group')
    await openNotes(page)
    await notes(page).getByRole('button', { name: 'Show my notes' }).click()
    await page.keyboard.type('zz-note-of-the-first-day')
    await notes(page).getByRole('button', { name: 'Close' }).click()
    await saved(page)

    await endIt(page)
    await axeClean(page)
    const name = page.getByRole('group', { name: /Evening Harbor/ })
    await expect(name.getByRole('radio', { name: 'Yes' })).not.toBeChecked()
    await name.getByRole('radio', { name: 'Not quite' }).check()
    await page.getByRole('textbox', { name: /^In your words/ }).fill('We call ourselves Evening Harbor.')
    await page.getByRole('button', { name: 'Add this task: Ask Tom for the key' }).click()
    const step = page.getByRole('group', { name: 'Task 1' })
    await step.getByRole('combobox', { name: 'Who will do it?' }).selectOption({ label: 'Tom' })
    await step.getByRole('textbox', { name: 'By when?' }).fill('Nov 30')
    await page.getByRole('textbox', { name: 'Date' }).fill('Dec 14')
    await page.getByRole('textbox', { name: 'Time' }).fill('2 pm')
    await page.getByRole('button', { name: 'Take summary home' }).click()

    const paper = await printed(page)
    for (const words of [
      'Decided by Ruth',
      'We call ourselves Evening Harbor.',
      'The old mill',
      'We start with a quiet minute.',
      'Ask Tom for the key',
      'Tom',
      'Nov 30',
      'Who could the group call after a hard evening?',
      'Monday, December 14, 2026, 2 p.m.',
      'Topic: Where we meet',
    ])
      expect(paper).toContain(words)
    // The founder takes home what they decided, not what they declined.
    expect(paper).toMatch(/Decided by Ruth[^]*The old mill[^]*We call ourselves Evening Harbor/)
    expect(paper).not.toContain('Harbor House')
    expect(paper).not.toContain('zz-note')
    await axeClean(page)
    await expect(bar(page)).toHaveCount(0)
  })

  await test.step('three weeks later, the second', async () => {
    await saved(page)
    await page.clock.setSystemTime(new Date('2026-12-14T19:00:00Z'))
    await page.goto('/#/desk')
    await page.getByRole('button', { name: 'Open the desk' }).click()
    await expect(page.getByRole('list', { name: 'Founders you help' })).toContainText('Evening Harbor')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ruth comes at 2 p.m.')
    await page.getByRole('link', { name: /Start the session/ }).click()
    await expect(page.getByLabel('The counselor’s name')).toHaveValue('Dana')
    await page.getByRole('button', { name: 'Start the session' }).click()
    await page.getByLabel('Today’s topic').fill('The room, once more')

    // A changed mind: what was declined is brought back and taken, and the name is another one after all.
    await at(page, 'place/places')
    await page.getByText(/suggestions? answered/).click()
    await page
      .getByRole('button', { name: /^Bring back/ })
      .first()
      .click()
    await put(page, 'Harbor House').getByRole('button', { name: 'Accept' }).click()
    await at(page, 'about/name')
    await page.getByLabel('Working name').fill('Evening Tide')
    await at(page, 'timeline/line')
    await suggest(page, 'A task', 'What’s the task?', 'Print a sign for the door')
    await put(page, 'sign for the door').getByRole('button', { name: 'Not for us' }).click()
    await saved(page)

    await endIt(page)
    await expect(page.getByRole('group', { name: /Evening Harbor/ })).toHaveCount(0)
    await page
      .getByRole('group', { name: /Evening Tide/ })
      .getByRole('radio', { name: 'Yes' })
      .check()
    await page.getByRole('button', { name: 'Take summary home' }).click()
    const paper = await printed(page)
    for (const words of ['Evening Tide', 'Topic: The room, once more', 'You haven’t set a date.'])
      expect(paper).toContain(words)
    expect(paper).toMatch(/Decided by Ruth[^]*Harbor House/)
    expect(paper).not.toContain('sign for the door')
    expect(paper).not.toContain('Evening Harbor')
    expect(paper).not.toContain('zz-note')
  })

  await test.step('the counselor keeps both, with the notes, and nobody else', async () => {
    await page.goto(`/#/desk/${planId}`)
    await page.getByRole('button', { name: 'Open the desk' }).click()
    await expect(page.getByText('Where we meet').first()).toBeVisible()
    await expect(page.getByText('The room, once more').first()).toBeVisible()
    const plan = await page.evaluate((id) => localStorage.getItem(`shg:plan:${id}`), planId)
    expect(plan).not.toContain('zz-note')
    expect(plan).toContain('Ask Tom for the key')
  })
})
