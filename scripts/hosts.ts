// The policy in the words of common hosts. They lie in `dist`; docs/hosting.md says which host reads which.
import { everywhere, groupsFor, type Group, type Inline } from './policy.ts'

type Headers = Readonly<Record<string, string>>

const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n')

const underscoreRule = (path: string, headers: Headers) =>
  `/${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}\n`

/** Netlify and Cloudflare Pages. Both join what several rules say of one header, so no header is said twice of a file. */
export const underscoreHeaders = (inline: Inline): string => {
  return [
    underscoreRule('*', everywhere),
    ...groupsFor(inline).flatMap(({ paths, headers }) => paths.map((path) => underscoreRule(path, headers))),
  ].join('\n')
}

const vercelRule = (source: string, headers: Headers) => ({
  source,
  headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
})

/** Vercel, where `dist` is what is deployed. */
export const vercel = (inline: Inline): string => {
  const rules = [
    vercelRule('/(.*)', everywhere),
    ...groupsFor(inline).flatMap(({ paths, headers }) =>
      paths.map((path) => vercelRule(`/${path.replace('*', '(.*)')}`, headers)),
    ),
  ]
  return `${JSON.stringify({ headers: rules }, null, 2)}\n`
}

const set = (indent: string) => (name: string, value: string) => `${indent}Header always set ${name} "${value}"`

/** Apache, in any folder. */
export const htaccess = (inline: Inline): string => {
  const block = ({ paths, headers }: Group) => {
    const names = paths.filter(Boolean)
    // Files are matched by their names alone, whatever folder they are in.
    const pattern = names
      .map((name) =>
        name === 'assets/*' ? String.raw`.+-[\w-]{8}\.(js|css|woff2)` : name.replaceAll('.', String.raw`\.`),
      )
      .join('|')
    return `  <FilesMatch "^(${pattern})$">\n${lines(headers, set('    '))}\n  </FilesMatch>`
  }
  return `<IfModule mod_headers.c>\n${lines(everywhere, set('  '))}\n${groupsFor(inline).map(block).join('\n')}\n</IfModule>\n`
}

/** nginx, to be included in the host's own configuration. A location's headers replace those around it. */
export const nginx = (inline: Inline): string => {
  const location = ({ paths, headers }: Group) => {
    const where = paths.map((path) => (path.endsWith('*') ? `^~ /${path.slice(0, -1)}` : `= /${path}`))
    return where
      .map(
        (at) =>
          `location ${at} {\n${lines({ ...everywhere, ...headers }, (name, value) => `  add_header ${name} "${value}" always;`)}\n}`,
      )
      .join('\n')
  }
  return `${lines(everywhere, (name, value) => `add_header ${name} "${value}" always;`)}\n${groupsFor(inline).map(location).join('\n')}\n`
}

export const hostFiles: Readonly<Record<string, (inline: Inline) => string>> = {
  _headers: underscoreHeaders,
  '.htaccess': htaccess,
  'vercel.json': vercel,
  'nginx.conf': nginx,
  // GitHub Pages sends no headers of ours; without this file it would run the folder through a site generator.
  '.nojekyll': () => '',
}
