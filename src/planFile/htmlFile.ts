import type { Line, WrittenOut } from '#domain/files/writtenOut.ts'
import { checksumOf } from '#encryption/checksum.ts'
import { fileStyle } from './fileStyle.ts'

/** What the element of the data is found by. Never changes: files of every age are looked for by it. */
export const dataStart = '<script type="application/json" id="plan"'
export const dataEnd = '</script>'
/** The format of the page around the data: raised where reading it has to change. */
const fileVersion = 2

/**
 * One file that a person can read in any browser and this page can load again: the readable part first, the data behind
 * it with its checksum. No script in it runs; its own policy forbids all but its style. `data` is JSON text.
 */
export function htmlFile(data: string, { language, title, lead, rows }: WrittenOut): string {
  // "<" is written as an escape, so that no answer can end the data early.
  const text = data.replaceAll('<', '\\u003c')
  const parts = rows.map(
    ({ heading, lines }) =>
      `<section>\n<h2 dir="auto">${escape(heading)}</h2>\n<ul>\n${lines.map(item).join('\n')}\n</ul>\n</section>`,
  )
  return [
    '<!doctype html>',
    `<html lang="${escape(language)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${escape(title)}</title>`,
    `<style>${fileStyle}</style>`,
    '<main>',
    '<header>',
    `<h1 dir="auto">${escape(title)}</h1>`,
    `<p>${escape(lead)}</p>`,
    '</header>',
    ...parts,
    '</main>',
    `${dataStart} data-version="${fileVersion}" data-sha256="${checksumOf(text)}">${text}${dataEnd}`,
    '</html>',
    '',
  ].join('\n')
}

function item(line: Line): string {
  if (typeof line !== 'string') return `<li dir="auto"><i>${escape(line[0])}</i> ${escape(line[1])}</li>`
  const [name = '', ...said] = line.split('\n')
  if (said.length === 0) return `<li dir="auto">${escape(name)}</li>`
  return `<li dir="auto"><b>${escape(name)}</b><div>${said.map((each) => `<p dir="auto">${escape(each)}</p>`).join('')}</div></li>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
