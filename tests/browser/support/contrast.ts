import { expect, type Page } from '@playwright/test'

/**
 * Every text that can be seen has enough contrast with what lies behind it (WCAG 1.4.3), by the colors that the browser
 * has worked out. axe finds the same and takes four times as long, so it looks at a page of every kind (`axe.ts`), this at
 * every page in both themes. Where a picture or a gradient lies behind, nothing is said.
 */
export const hasContrast = async (page: Page, where: string): Promise<void> => {
  const pale = await page.evaluate(async () => {
    // Colors on their way from one state to the next are nobody's choice.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
    type Color = readonly [red: number, green: number, blue: number, alpha: number]
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const known = new Map<string, Color>()
    const read = (text: string): Color => {
      const before = known.get(text)
      if (before) return before
      if (!canvas) return [0, 0, 0, 1]
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = text
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
      const color: Color = [red, green, blue, alpha / 255]
      known.set(text, color)
      return color
    }
    const over = ([r, g, b, a]: Color, [r2, g2, b2]: Color): Color => [
      r * a + r2 * (1 - a),
      g * a + g2 * (1 - a),
      b * a + b2 * (1 - a),
      1,
    ]
    const light = ([r, g, b]: Color): number => {
      const part = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
    }
    /** What lies behind an element; undefined where that is a picture, or the text is not to be read (disabled, see-through). */
    const behind = (from: Element): Color | undefined => {
      const layers: Color[] = []
      for (let at: Element | null = from; at; at = at.parentElement) {
        const style = getComputedStyle(at)
        if (style.backgroundImage !== 'none' || Number(style.opacity) < 1) return undefined
        const color = read(style.backgroundColor)
        if (color[3] > 0) layers.push(color)
        if (color[3] === 1) break
      }
      const paper = read(getComputedStyle(document.documentElement).backgroundColor)
      return layers.reduceRight<Color>(
        (below, layer) => over(layer, below),
        paper[3] === 1 ? paper : [255, 255, 255, 1],
      )
    }
    const found: string[] = []
    const seen = new Set<Element>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement
      if (!element || seen.has(element) || !texts.currentNode.textContent?.trim()) continue
      seen.add(element)
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (element.closest(':disabled, [aria-disabled="true"], svg, .visually-hidden')) continue
      const { width, height } = element.getBoundingClientRect()
      const ground = width > 1 && height > 1 ? behind(element) : undefined
      if (!ground) continue
      const style = getComputedStyle(element)
      const [a, b] = [light(over(read(style.color), ground)), light(ground)]
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      const size = Number.parseFloat(style.fontSize)
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
      if (ratio < (isLarge ? 3 : 4.5))
        found.push(`${ratio.toFixed(2)}: "${texts.currentNode.textContent.trim().slice(0, 40)}" ${style.color}`)
    }
    return found
  })
  expect(pale, `contrast on ${where}`).toEqual([])
}
