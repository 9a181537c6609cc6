import type { Locator, Page } from '@playwright/test'

/** Opens what the name in the bar opens: every page of the plan, its settings, undo. */
export async function allPages(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /, All pages$/ }).click()
  return page.getByRole('dialog', { name: 'All pages' })
}
