import { createSecureServer } from 'node:http2'
import { inlineIn } from '../../../scripts/inline.ts'
import { headersOf, type Inline } from '../../../scripts/policy.ts'
import type { Certificate } from './certificate.ts'
import { filesIn, type ServedFile } from './files.ts'

export interface Host {
  /** `https://127.0.0.1:…`: each site is a folder below it. */
  readonly origin: string
  readonly stop: () => void
}

/** Where nothing is but an origin: what is stored is put there before the page that is measured opens. */
export const blankPage = '/blank.html'
const blank: ServedFile = {
  body: Buffer.from('<!doctype html><title>Blank</title>'),
  headers: { 'content-type': 'text/html; charset=utf-8' },
}

/** Serves folders side by side over HTTP/2, in this process. All is read and compressed before it answers for the first time. */
export async function serve(sites: Readonly<Record<string, string>>, { key, cert }: Certificate): Promise<Host> {
  const inline = inlineIn(sites['ours'] ?? '')
  const served = new Map(Object.entries(sites).map(([site, folder]) => [site, filesIn(folder)]))
  const find = (pathname: string): ServedFile | undefined => {
    if (pathname === blankPage) return blank
    const [, site = '', ...rest] = pathname.split('/')
    const path = rest.join('/') || 'index.html'
    const file = served.get(site)?.get(path)
    return file && { ...file, headers: { ...cachingOf(site, path, inline), ...file.headers } }
  }
  const server = createSecureServer({ key, cert })
  server.on('stream', (stream, asked) => {
    // A page that is gone cuts what it still waited for.
    stream.on('error', () => stream.close())
    const file = find(new URL(asked[':path'] ?? '/', 'https://here').pathname)
    if (!file) stream.respond({ ':status': 404 }, { endStream: true })
    else if (asked['if-none-match'] !== undefined && asked['if-none-match'] === file.headers.etag)
      stream.respond({ ':status': 304, ...file.headers }, { endStream: true })
    else {
      stream.respond({ ':status': 200, ...file.headers })
      stream.end(file.body)
    }
  })
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const sessions = new Set<{ destroy: () => void }>()
  server.on('session', (session) => void sessions.add(session))
  return {
    origin: `https://127.0.0.1:${address.port}`,
    stop: () => {
      for (const session of sessions) session.destroy()
      server.close()
    },
  }
}

/** The peers are kept as long as our own files are; the policy is ours alone. */
function cachingOf(site: string, path: string, inline: Inline): Readonly<Record<string, string>> {
  const { 'Content-Security-Policy': policy, ...others } = headersOf(path, inline)
  return site === 'ours' && policy !== undefined ? { ...others, 'Content-Security-Policy': policy } : others
}
