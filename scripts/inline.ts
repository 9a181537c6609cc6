import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Inline } from './policy.ts'

const hash = (text: string): string => createHash('sha256').update(text).digest('base64')

const inside = (html: string, element: RegExp): readonly string[] =>
  [...html.matchAll(element)].map(([, text = '']) => hash(text))

/** The hashes of what stands in a page itself. */
export const inlineOf = (html: string): Inline => ({
  scripts: inside(html, /<script>([\s\S]*?)<\/script>/g),
  styles: inside(html, /<style>([\s\S]*?)<\/style>/g),
})

/** The same of the page that lies in a folder. */
export const inlineIn = (folder: string): Inline => inlineOf(readFileSync(join(folder, 'index.html'), 'utf8'))
