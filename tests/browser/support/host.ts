import { existsSync, readFileSync, rmSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { editionIn, withEdition } from '../../../scripts/worker.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

export interface Host {
  /** The address of the page: `http://127.0.0.1:…/some/folder/`. */
  readonly home: string
  /** Serves this folder from now on. */
  readonly serve: (folder: string) => void
  /** The connection is cut whenever a file of this name is asked for; undefined: never. */
  readonly cutAt: (name: string | undefined) => void
  /** What was asked for, below the folder. */
  readonly asked: readonly string[]
  /** The network is gone: nothing answers at this address any more. */
  readonly vanish: () => Promise<void>
}

const under = '/some/folder/'

/** A host that serves files in some folder, and says of each what it is told to: nothing, where it is the plainest of hosts. */
export async function hostOf(
  start: string,
  headers: (path: string) => Readonly<Record<string, string>>,
): Promise<Host> {
  let folder = start
  let cut: string | undefined
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://here')
    const path = pathname.startsWith(under) ? pathname.slice(under.length) || 'index.html' : undefined
    asked.push(path ?? pathname)
    if (path !== undefined && path === cut) return void request.socket.destroy()
    const file = path === undefined ? undefined : join(folder, path)
    if (file === undefined || !existsSync(file))
      return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not here')
    response
      .writeHead(200, { ...headers(path ?? ''), 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file))
  })
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    home: `http://127.0.0.1:${address.port}${under}`,
    serve: (next) => void (folder = next),
    cutAt: (name) => void (cut = name),
    asked,
    vanish: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** The next release: the same build with another first page, and without a part that the one before still asks for. */
export function nextEdition(
  folder: string,
  { mark, without }: { readonly mark: string; readonly without: RegExp },
): { readonly folder: string; readonly remove: () => void } {
  const next = mkdtempSync(join(tmpdir(), 'edition-'))
  cpSync(folder, next, { recursive: true })
  const page = join(next, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', `<html data-edition="${mark}" `))
  const gone = Object.keys(editionIn(next).files).filter((name) => without.test(name))
  if (gone.length === 0) throw new Error(`no file is called ${without}`)
  for (const name of gone) rmSync(join(next, name))
  const worker = join(next, 'worker.js')
  writeFileSync(worker, withEdition(readFileSync(worker, 'utf8'), editionIn(next)))
  return { folder: next, remove: () => rmSync(next, { recursive: true, force: true }) }
}
