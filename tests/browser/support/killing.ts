import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { apply } from '../../../src/domain/plan/apply.ts'
import { envelopeText } from '../../../src/domain/plan/envelope.ts'
import { field } from '../../../src/domain/plan/field.ts'
import { envelopeWith } from '../../support/envelopeWith.ts'
import { aPlan } from '../../support/planBuilder.ts'
import { start } from './ownBrowser.ts'
import { held } from './held.ts'
import { planId } from './seed.ts'

/** A plan whose stored text is about so long. */
function planOf(kilobytes: number) {
  const plan = aPlan('2026-10-05').said('about', 'name', 'Evening walk').build()
  const line = 'They asked what we need, and promised to tell two families. '
  const long = (length: number) =>
    apply(
      plan,
      field('about', 'similarNote').put({ value: line.repeat(Math.ceil(length / line.length)).slice(0, length) }),
    )
  return long(Math.max(0, kilobytes * 1000 - envelopeText(envelopeWith(long(0))).length))
}

const problem = (page: Page) => page.getByLabel('What do people share?')
const address = (home: string) => `${home}#/${planId}/about/concern`

interface Left {
  readonly typed: string
  /** What the page showed at once, and, where that was something else, what it showed ten seconds later. */
  readonly found: string
  readonly later?: string
  /** What the bar said before the kill; and what both homes held after it, where something else was found. */
  readonly bar: string
  readonly homes?: string
}

/** Types into a plan of this size, waits so many ms after the last key, kills the browser, and reads what the next one finds. */
export async function typeAndKill(home: string, kilobytes: number, wait: number): Promise<Left> {
  const profile = await mkdtemp(join(tmpdir(), 'killed-'))
  const typed = `Stroke, ${kilobytes} kB, and what comes after it`
  let bar = ''
  try {
    const first = await start(profile)
    try {
      const page = await first.browser.contexts()[0]?.newPage()
      if (!page) throw new Error('no page')
      await page.goto(`${home}#/help`)
      await page.evaluate(({ key, text }) => localStorage.setItem(key, text), {
        key: `shg:plan:${planId}`,
        text: envelopeText(envelopeWith(planOf(kilobytes))),
      })
      await page.goto('about:blank')
      await page.goto(address(home))
      // Long enough that the browser writes its first changes to disk, and has none of its allowance left for the last ones.
      await problem(page).pressSequentially(typed, { delay: 150 })
      await pause(wait)
      bar = await page.locator('.save').innerText()
    } finally {
      await first.kill()
    }
    const second = await start(profile)
    try {
      const page = await second.browser.contexts()[0]?.newPage()
      if (!page) throw new Error('no page')
      await page.goto(address(home))
      await problem(page).waitFor()
      const found = await problem(page).inputValue()
      if (found === typed) return { typed, found, bar }
      const homes = await held(page, planId, typed)
      await pause(10_000)
      return { typed, found, bar, homes, later: await problem(page).inputValue() }
    } finally {
      await second.kill()
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
