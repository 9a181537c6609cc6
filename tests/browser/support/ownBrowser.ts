import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Browser } from '@playwright/test'
import { chromiumPath } from '../../../scripts/browser.ts'

const args = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** A browser of our own, for what Playwright's may not do: die, or come back from its cache. `kill` gives its processes no moment to tidy up. */
export async function start(profile: string, more: readonly string[] = []) {
  await rm(join(profile, 'DevToolsActivePort'), { force: true })
  const child = spawn(chromiumPath(), [...args, ...more, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
    detached: true,
  })
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()))
  const kill = async () => {
    // The whole group: the browser's process is not the only one that could still write.
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL')
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
    const port = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').then(
      (text) => text.split('\n')[0],
      () => undefined,
    )
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    await pause(100)
  }
  throw new Error('the browser did not say where it listens')
}
