import { expect, type Page } from '@playwright/test'

/** What a person does who has no mouse: nothing here ever clicks, and focus is never lost to the page itself. */
export const keyboard = (page: Page) => {
  const press = async (key: string) => {
    await page.keyboard.press(key)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'nothing'), `focus after ${key}`)
      .not.toMatch(/^(BODY|HTML|nothing)$/)
  }
  /** What has focus, as a screen reader would name it. */
  const here = () =>
    page.evaluate(() => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || at.matches('body, main, h1')) return ''
      const labels =
        'labels' in at && at.labels instanceof NodeList ? [...at.labels].map((label) => label.textContent) : []
      const ids = (at.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
      const named = ids.map((id) => document.getElementById(id)?.textContent ?? '')
      return (at.getAttribute('aria-label') ?? [...named, ...labels, at.textContent].find((each) => each) ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim()
    })
  /** Tabs on (or back) until something of this name has focus. */
  const to = async (name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let steps = 0; steps < 80; steps += 1) {
      if (name.test(await here())) return
      await page.keyboard.press(key)
    }
    throw new Error(`No ${key} reaches ${name}; focus is on "${await here()}".`)
  }
  const onHeading = async (heading: string | RegExp) => {
    const h1 = page.getByRole('heading', { level: 1 }).first()
    await expect(h1).toHaveText(heading)
    await expect(h1).toBeFocused()
  }
  return { press, to, here, onHeading, type: (text: string) => page.keyboard.type(text) }
}
