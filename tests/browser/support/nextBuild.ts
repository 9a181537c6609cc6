import { readFile } from 'node:fs/promises'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { build, type Plugin } from 'vite'
import { currentVersion } from '../../../src/domain/plan/envelope.ts'

const next = currentVersion + 1

/** The page as a later release: its format is one further, with a migration that changes nothing. */
const later = (): Plugin => ({
  name: 'later',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/plan/envelope.ts'))
      return replaced(code, `currentVersion = ${currentVersion}`, `currentVersion = ${next}`)
    if (id.endsWith('/migrations/list.ts')) return replaced(code, ']', ', (data) => data]', code.lastIndexOf(']'))
    return undefined
  },
})

function replaced(code: string, what: string, by: string, from = 0): string {
  const at = code.indexOf(what, from)
  if (at < 0) throw new Error(`The later build has nothing to change: ${what}`)
  return code.slice(0, at) + by + code.slice(at + what.length)
}

/** Builds it; the folder. */
export async function buildNext(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'next-'))
  await build({ logLevel: 'error', plugins: [later()], build: { outDir, emptyOutDir: true } })
  return outDir
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Serves it under `/next/` of the same origin: there it finds the same storage. */
export const serveNext = (context: BrowserContext, folder: string): Promise<unknown> =>
  context.route('**/next/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = pathname.replace(/^.*\/next\//, '') || 'index.html'
    const body = await readFile(join(folder, file)).catch(() => undefined)
    await route.fulfill(
      body
        ? { body, contentType: types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' }
        : { status: 404, body: '' },
    )
  })
