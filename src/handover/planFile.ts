const opening = '<script type="application/json" id="plan">'
const closing = '</script>'

interface FileWords {
  readonly language: string
  readonly title: string
  readonly lead: string
  readonly rows: readonly { readonly heading: string; readonly lines: readonly string[] }[]
}

/**
 * One file that a person can read in any browser and this page can load again: the readable part first, the plan as
 * data behind it. No script in it runs. `text` is a sealed envelope.
 */
export function planFile(text: string, { language, title, lead, rows }: FileWords): string {
  const parts = rows.map(({ heading, lines }) => `<h2>${escape(heading)}</h2>\n<ul>\n${lines.map((line) => `<li dir="auto">${escape(line)}</li>`).join('\n')}\n</ul>`)
  return [
    '<!doctype html>',
    `<html lang="${escape(language)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${escape(title)}</title>`,
    '<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.5 Georgia,serif}li{white-space:pre-wrap}</style>',
    `<h1 dir="auto">${escape(title)}</h1>`,
    `<p>${escape(lead)}</p>`,
    ...parts,
    // "<" is written as an escape, so that no answer can end the data early.
    `${opening}${text.replaceAll('<', '\\u003c')}${closing}`,
    '</html>',
    '',
  ].join('\n')
}

/** The data inside such a file; a file that is bare data is returned as it is. Nothing is run, nothing is trusted yet. */
export function planInFile(file: string): string {
  const from = file.lastIndexOf(opening)
  if (from < 0) return file
  const to = file.indexOf(closing, from)
  return file.slice(from + opening.length, to < 0 ? undefined : to)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
