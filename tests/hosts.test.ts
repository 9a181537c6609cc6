import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hostFiles, htaccess, nginx, underscoreHeaders, vercel } from '../scripts/hosts.ts'
import { inlineOf } from '../scripts/inline.ts'
import { headersOf } from '../scripts/policy.ts'

// As a build finds them in its index.html; what is in a file of its own needs no hash.
const inline = inlineOf('<script>head()</script><style>p{}</style><script type="module" src="./a.js"></script>')

// Every kind of file in a build, and what a host that reads our files must say of it.
const files = [
  '',
  'index.html',
  'worker.js',
  'manifest.json',
  'icon.svg',
  'assets/core-DYGInfZ5.css',
  'assets/literata-latin-wght-normal-BHZsWIlc.woff2',
]

type Said = Record<string, string>
/** Joined, as the hosts do, where two rules say the same header: then a worker would be bound by both policies. */
const join = (all: Said, name: string, value: string) =>
  void (all[name] = name in all ? `${all[name]}, ${value}` : value)

/** Netlify and Cloudflare Pages: a line of an address, below it indented headers; every rule that fits counts. */
function underscore(path: string): Said {
  const said: Said = {}
  let fits = false
  for (const line of underscoreHeaders(inline).split('\n')) {
    if (/^\S/.test(line)) fits = line.endsWith('*') ? `/${path}`.startsWith(line.slice(0, -1)) : `/${path}` === line
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? []
    if (fits && name !== undefined && value !== undefined) join(said, name, value)
  }
  return said
}

function onVercel(path: string): Said {
  const said: Said = {}
  const { headers }: { headers: readonly { source: string; headers: readonly { key: string; value: string }[] }[] } =
    JSON.parse(vercel(inline))
  for (const rule of headers)
    if (new RegExp(`^${rule.source}$`).test(`/${path}`))
      for (const { key, value } of rule.headers) join(said, key, value)
  return said
}

/** Apache: a name in a block of files; the folder's own page is index.html. */
function onApache(path: string): Said {
  const said: Said = {}
  const name = path === '' ? 'index.html' : (path.split('/').at(-1) ?? '')
  let fits = true
  for (const line of htaccess(inline).split('\n')) {
    const pattern = /<FilesMatch "(.*)">/.exec(line)?.[1]
    if (pattern !== undefined) fits = new RegExp(pattern).test(name)
    if (line.includes('</FilesMatch>')) fits = true
    const [, header, value] = /Header always set ([\w-]+) "(.*)"/.exec(line) ?? []
    if (fits && header !== undefined && value !== undefined) join(said, header, value)
  }
  return said
}

/** nginx: the headers of the place that fits, or else those outside any place. */
function onNginx(path: string): Said {
  const places = new Map<string, Said>([['', {}]])
  let at = ''
  for (const line of nginx(inline).split('\n')) {
    at = /^location (.*) \{$/.exec(line)?.[1] ?? (line === '}' ? '' : at)
    if (!places.has(at)) places.set(at, {})
    const [, name, value] = /add_header ([\w-]+) "(.*)" always;/.exec(line) ?? []
    const place = places.get(at)
    if (place && name !== undefined && value !== undefined) join(place, name, value)
  }
  const inFolder = [...places].find(([where]) => where.startsWith('^~ ') && `/${path}`.startsWith(where.slice(3)))?.[1]
  return places.get(`= /${path}`) ?? inFolder ?? places.get('') ?? {}
}

describe.each([
  ['_headers', underscore],
  ['vercel.json', onVercel],
  ['.htaccess', onApache],
  ['nginx', onNginx],
])('%s', (_, says) => {
  test.each(files)('says of "%s" what the policy says', (path) => expect(says(path)).toEqual(headersOf(path, inline)))
})

test('the page may not fetch, its worker may, from home alone', () => {
  expect(headersOf('', inline)['Content-Security-Policy']).toContain("connect-src 'none'")
  expect(headersOf('worker.js', inline)['Content-Security-Policy']).toContain("connect-src 'self'")
})

test('what stands in the page itself is let through by its hash, for the page alone', () => {
  const { scripts, styles } = inline
  expect([scripts.length, styles.length]).toEqual([1, 1])
  const page = headersOf('', inline)['Content-Security-Policy']
  expect(page).toContain(`script-src 'self' 'sha256-${scripts[0]}'; style-src 'self' 'sha256-${styles[0]}';`)
  expect(headersOf('worker.js', inline)['Content-Security-Policy']).toContain("script-src 'self'; style-src 'self';")
})

test('docs/hosting.md names every file that hosts read', () => {
  const text = readFileSync('docs/hosting.md', 'utf8')
  for (const name of Object.keys(hostFiles)) if (name !== '.nojekyll') expect(text).toContain(`\`dist/${name}\``)
})
