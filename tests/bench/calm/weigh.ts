import type { Page } from '@playwright/test'
import { atRest } from './atRest.ts'
import { budgets, highest, type PageKind } from './budgets.ts'
import { count, type Counted } from './count.ts'

export interface Weighed extends Counted {
  readonly path: string
  readonly kind: PageKind
  /** What is more than it may be. */
  readonly over: readonly string[]
}

/** Counts what a page of the open plan lays on somebody, beside its budget. `tall`: its height counts too. */
export async function weigh(
  page: Page,
  address: string,
  [path, kind]: readonly [path: string, kind: PageKind],
  tall: boolean,
): Promise<Weighed> {
  await page.goto(address)
  await atRest(page)
  const shown = await page.evaluate(count)
  const budget = budgets[kind]
  const over = [
    shown.words > budget.words && `${shown.words} words, ${budget.words} at most`,
    shown.things > budget.things && `${shown.things} things to press, ${budget.things} at most`,
    shown.filled > 1 && `${shown.filled} filled buttons`,
    shown.field !== undefined && shown.field > highest.field && `first field at ${shown.field}`,
    tall && shown.height > highest.height && `${shown.height} pixels tall`,
  ].filter((each) => each !== false)
  return { ...shown, path, kind, over }
}
