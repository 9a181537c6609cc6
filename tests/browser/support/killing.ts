import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Browser, type Page } from '@playwright/test'
import { chromiumPath } from '../../../scripts/browser.ts'
import { apply } from '../../../src/domain/plan/apply.ts'
import { seal } from '../../../src/domain/plan/envelope.ts'
import { field } from '../../../src/domain/plan/field.ts'
import { envelopeWith } from '../../support/envelopeWith.ts'
import { aPlan } from '../../support/planBuilder.ts'
import { planId } from './seed.ts'

const args = ['--headless=new', '--remote-debugging-port=0', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]

/** A browser of our own, because the test's own may not die; `kill` gives its processes no moment to tidy up. */
async function start(profile: string) {
  await rm(join(profile, 'DevToolsActivePort'), { force: true })
  const child = spawn(chromiumPath(), [...args, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore', detached: true })
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()))
  const kill = async () => {
    // The whole group: the browser's process is not the only one that could still write.
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL')
    await ended
  }
  try {
    return { browser: await connect(profile), kill }
  } catch (error) {
    await kill()
    throw error
  }
}

async function connect(profile: string): Promise<Browser> {
  for (let tries = 0; tries < 300; tries += 1) {
    const port = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').then((text) => text.split('\n')[0], () => undefined)
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    await pause(100)
  }
  throw new Error('the browser did not say where it listens')
}

/** A plan whose stored text is about so long. */
function planOf(kilobytes: number) {
  const plan = aPlan('2026-10-05').said('about', 'name', 'Evening walk').build()
  const line = 'They asked what we need, and promised to tell two families. '
  const long = (length: number) => apply(plan, field('about', 'similarNote').put({ value: line.repeat(Math.ceil(length / line.length)).slice(0, length) }))
  return long(Math.max(0, kilobytes * 1000 - seal(envelopeWith(long(0))).length))
}

const problem = (page: Page) => page.getByLabel('What is it about, in your words?')
const address = (home: string) => `${home}#/${planId}/about/concern`

/** Types into a plan of this size, waits so many ms after the last key, kills the browser, and reads what the next one finds. */
export async function typeAndKill(home: string, kilobytes: number, wait: number): Promise<{ readonly typed: string; readonly found: string }> {
  const profile = await mkdtemp(join(tmpdir(), 'killed-'))
  const typed = `Stroke, ${kilobytes} kB, and what comes after it`
  try {
    const first = await start(profile)
    try {
      const page = await first.browser.contexts()[0]?.newPage()
      if (!page) throw new Error('no page')
      await page.goto(`${home}#/help`)
      await page.evaluate(({ key, text }) => localStorage.setItem(key, text), { key: `shg:plan:${planId}`, text: seal(envelopeWith(planOf(kilobytes))) })
      await page.goto('about:blank')
      await page.goto(address(home))
      // Long enough that the browser writes its first changes to disk, and has none of its allowance left for the last ones.
      await problem(page).pressSequentially(typed, { delay: 150 })
      await pause(wait)
    } finally {
      await first.kill()
    }
    const second = await start(profile)
    try {
      const page = await second.browser.contexts()[0]?.newPage()
      if (!page) throw new Error('no page')
      await page.goto(address(home))
      await problem(page).waitFor()
      return { typed, found: await problem(page).inputValue() }
    } finally {
      await second.kill()
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
