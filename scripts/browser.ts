// Finds a Chromium for the tests, or tries to install one. It looks in the cheapest place first.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { tools } from './run.ts'

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
}

const succeeds = (command: string, args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

// On Linux a file can be there and yet miss a library, so it is asked for its version. Elsewhere that would open a window.
const works = (path: string): boolean =>
  existsSync(path) && (process.platform !== 'linux' || succeeds(path, ['--version']))

const playwrightsOwn = () => [chromium.executablePath()]

const systems = (): readonly string[] => {
  if (process.platform !== 'linux') return usualPlaces[process.platform] ?? []
  const folders = (process.env.PATH ?? '').split(delimiter)
  return systemNames.flatMap((name) => folders.map((folder) => join(folder, name)))
}

const downloaded = (): readonly string[] => {
  console.log('No browser for the tests found; asking Playwright to download Chromium …')
  return succeeds(process.execPath, [tools.playwright, 'install', 'chromium']) ? playwrightsOwn() : []
}

const fromDebian = (): readonly string[] => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return []
  console.log('That did not work here; installing the package "chromium" …')
  const installed =
    succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  return installed ? systems() : []
}

export const chromiumPath = (): string => {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (works(named)) return named
    throw new Error(`CHROMIUM_PATH is "${named}", and no browser starts there.`)
  }
  for (const places of [playwrightsOwn, systems, downloaded, fromDebian]) {
    const path = places().find(works)
    if (path) {
      // Playwright reads its configuration once more in every worker; they inherit the answer.
      process.env.CHROMIUM_PATH = path
      return path
    }
  }
  throw new Error('The browser tests need Chromium: install Chromium or Chrome, or name one with CHROMIUM_PATH.')
}
