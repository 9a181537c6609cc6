import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}
const packedAlready = new Set(['.png', '.woff2'])

export interface ServedFile {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** Every file of a folder, by its path in there, as it goes over the line: what can be made smaller is so already. */
export function filesIn(folder: string): ReadonlyMap<string, ServedFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), servedFile(path)]))
}

function servedFile(path: string): ServedFile {
  const raw = readFileSync(path)
  const ending = extname(path)
  const isPacked = packedAlready.has(ending)
  return {
    body: isPacked ? raw : brotliCompressSync(raw),
    headers: {
      'content-type': types[ending] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(raw).digest('base64url')}"`,
      ...(isPacked ? {} : { 'content-encoding': 'br' }),
    },
  }
}
