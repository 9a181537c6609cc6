import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axeCore from 'axe-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const contrast = 'color-contrast'
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/**
 * Finds nothing on the page as it is, by the rules that are asked for. The page has no frames, so axe is put
 * into it once and stays while only the address changes; a wrapper that opens a second page for every look takes twice the time.
 */
export const axeClean = async (page: Page, rules: 'all' | 'allButContrast' | 'contrast' = 'all'): Promise<void> => {
  const options: axeCore.RunOptions = {
    runOnly: rules === 'contrast' ? { type: 'rule', values: [contrast] } : { type: 'tag', values: tags },
    rules: rules === 'allButContrast' ? { [contrast]: { enabled: false } } : {},
    resultTypes: ['violations'],
  }
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  const violations = await page.evaluate(async (run) => {
    // Colors on their way from one state to the next are nobody's choice.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
    return (await globalThis.axe.run(document, run)).violations
  }, options)
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.target.join(' ')),
  }))
  expect(found, `accessibility of ${page.url()}`).toEqual([])
}

declare global {
  // What the source above leaves in the page.
  var axe: typeof axeCore
}
