// What the page may do, and what else a host says of each file. One source: `npm start`, the browser tests, the policy
// inside index.html and the files for hosts (scripts/hosts.ts) are all made from here.

/** What stands in index.html itself, by its hashes (base64 of SHA-256): the head script, and the css of the first page. */
export interface Inline {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

const nothingInline: Inline = { scripts: [], styles: [] }

const own = (hashes: readonly string[]): string => ["'self'", ...hashes.map((hash) => `'sha256-${hash}'`)].join(' ')

/** Directive and value. The worker fetches the files that it keeps, and nothing else does: only its own policy lets it. */
const rules = (connect: "'none'" | "'self'", { scripts, styles }: Inline) =>
  [
    ['default-src', "'none'"],
    ['script-src', own(scripts)],
    ['style-src', own(styles)],
    ['img-src', "'self' data: blob:"],
    ['font-src', "'self'"],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['connect-src', connect],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'own-worker'],
  ] as const

const written = (list: readonly (readonly [string, string])[]): string => list.map((rule) => rule.join(' ')).join('; ')

export const pagePolicy = (inline: Inline): string => written(rules("'none'", inline))
export const workerPolicy = written(rules("'self'", nothingInline))

/** The same for a `<meta>`, where a host sends no headers. A page cannot forbid its own framing that way. */
export const metaPolicy = (inline: Inline): string =>
  written(rules("'none'", inline).filter(([name]) => name !== 'frame-ancestors'))

/** For the single file: its one script and one style by their hashes (base64 of SHA-256), fonts and pictures from inside it. */
export const singlePolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  written([
    ['default-src', "'none'"],
    ['script-src', scripts.map((hash) => `'sha256-${hash}'`).join(' ')],
    ['style-src', styles.map((hash) => `'sha256-${hash}'`).join(' ')],
    ['img-src', 'data: blob:'],
    ['font-src', 'data:'],
    ['connect-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ])

type Headers = Readonly<Record<string, string>>

/** What a page that asks for none of these can never be made to ask for. */
const never = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

export const everywhere: Headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': never.map((feature) => `${feature}=()`).join(', '),
}

/** Asked anew each time, and answered "not modified" where nothing is new. */
const asked: Headers = { 'Cache-Control': 'no-cache' }

export interface Group {
  /** Addresses below the folder of the page. No address is in two groups: some hosts join what two of them say. */
  readonly paths: readonly string[]
  readonly headers: Headers
}

export const groupsFor = (inline: Inline): readonly Group[] => [
  { paths: ['', 'index.html'], headers: { 'Content-Security-Policy': pagePolicy(inline), ...asked } },
  { paths: ['worker.js'], headers: { 'Content-Security-Policy': workerPolicy, ...asked } },
  { paths: ['manifest.json'], headers: asked },
  // Their names change with what is in them.
  { paths: ['assets/*'], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
]

/** All headers of one file, by its address below the folder of the page. */
export const headersOf = (path: string, inline: Inline): Headers => {
  const group = groupsFor(inline).find(({ paths }) =>
    paths.some((each) => (each.endsWith('*') ? path.startsWith(each.slice(0, -1)) : path === each)),
  )
  return { ...everywhere, ...group?.headers }
}
