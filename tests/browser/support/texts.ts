import { expect, type Page } from '@playwright/test'

/** Every text that is meant to be seen has a height and a width, and no element around it cuts all of it away. No blank between two words is lost or begins a line. */
export async function textsAreSeen(page: Page, path: string): Promise<void> {
  const lost = await page.evaluate(() => {
    interface Box {
      readonly left: number
      readonly top: number
      readonly right: number
      readonly bottom: number
    }
    const within = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    })
    /** For those who listen, or a picture of a page that is cut on purpose. */
    const isMeantSo = (element: Element) =>
      element.closest('[aria-hidden=true], option, script, style, noscript, textarea') !== null
    function isSeen(text: Node, element: Element): boolean {
      const range = document.createRange()
      range.selectNodeContents(text)
      let boxes: readonly Box[] = [...range.getClientRects()]
      for (let around: Element | null = element; around; around = around.parentElement) {
        const style = getComputedStyle(around)
        if (style.clipPath === 'inset(50%)' || /auto|scroll/.test(style.overflow)) return true
        if (style.overflow === 'visible' || style.display === 'inline') continue
        const frame = around.getBoundingClientRect()
        boxes = boxes.map((box) => within(box, frame))
      }
      return boxes.some(({ left, top, right, bottom }) => right - left > 1 && bottom - top > 1)
    }
    const found: string[] = []
    const isInline = (element: Element | null) =>
      element !== null && getComputedStyle(element).display.startsWith('inline')
    for (const blank of document.querySelectorAll('blank-run')) {
      const around = blank.parentElement
      const { previousElementSibling: before, nextElementSibling: after } = blank
      if (!around?.checkVisibility() || !isInline(before) || !isInline(after)) continue
      const range = document.createRange()
      range.selectNodeContents(blank)
      if (range.getClientRects().length === 0)
        found.push(`the blank between “${before?.textContent}” and “${after?.textContent}”`)
      const [own] = range.getClientRects()
      const line = [...(before?.getClientRects() ?? [])].at(-1)
      if (own && line && own.width > 0 && own.left <= line.left && own.top >= line.bottom - own.height / 4)
        found.push(`the line “${after?.textContent}”: it is indented by a blank`)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { currentNode: text } = walker
      const element = text.parentElement
      const words = text.textContent?.trim() ?? ''
      if (!element || words === '' || !element.checkVisibility({ visibilityProperty: true }) || isMeantSo(element))
        continue
      if (!isSeen(text, element)) found.push(words.slice(0, 60))
    }
    return found
  })
  expect(lost, `texts of ${path} that nobody can see`).toEqual([])
}
