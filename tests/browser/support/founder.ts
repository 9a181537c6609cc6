import { expect, type Page } from '@playwright/test'

/** What a founder does with a page, in the words she sees. */
export const founder = (page: Page) => {
  const main = page.locator('main')
  const write = async (label: string | RegExp, text: string) => {
    await main
      .getByLabel(label, { exact: typeof label === 'string' })
      .first()
      .fill(text)
  }
  const choose = async (question: string | RegExp, option: string | RegExp) => {
    await main
      .getByRole('group', { name: question })
      .getByLabel(option, { exact: typeof option === 'string' })
      .first()
      .check()
  }
  const pick = async (label: string | RegExp, option: string) => {
    await main
      .getByLabel(label, { exact: typeof label === 'string' })
      .first()
      .selectOption({ label: option })
  }
  const press = async (name: string | RegExp) => {
    await main
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click()
  }
  /** Opens whatever is folded on the page. */
  const unfold = async () => {
    const closed = main.locator('details.fold:not([open]) > summary')
    while ((await closed.count()) > 0) await closed.first().click()
  }
  /** Continue, whatever it is called here. */
  const goOn = async () => {
    const before = page.url()
    await main.locator('button[type=submit]').click()
    await expect.poll(() => page.url()).not.toBe(before)
  }
  const reads = (heading: string | RegExp) => expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  return { main, write, choose, pick, press, goOn, reads, unfold, done: () => press('Done') }
}
