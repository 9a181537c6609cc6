import { use, useMemo } from 'react'
import { inRoom } from '#domain/stages/setting.ts'
import { fittingAll, useFormats } from '#wording/words.ts'
import { loadWords, useLanguage } from '#lazy/language.ts'
import { lazyFor } from '#lazy/lazyValue.ts'
import type { DocumentAbout, DocumentId } from '#domain/documents/documents.ts'
import type { Naming } from '#domain/documents/names.ts'
import { markOf } from '#domain/documents/passages.ts'
import { namesIn } from '#domain/names.ts'
import type { Current } from '#domain/plan/current.ts'
import type { Formats } from '#words/format.ts'
import type { BundleName, Bundles, Language } from '#words/languages.ts'
import { makers } from '../makers/makers.ts'
import type { Paper } from '../blocks/block.ts'
import { finished } from '../blocks/finished.ts'
import type { Maker } from './maker.ts'
import { passagesIn, withPassages } from '../blocks/passages.ts'
import { withWritten } from './written.ts'

/** A maker with the words it needs. */
export interface Ready {
  readonly maker: Maker<BundleName>
  readonly words: Pick<Bundles, BundleName>
  readonly formats: Formats
}

export interface PaperAsked {
  readonly naming: Naming
  readonly subject?: string | undefined
}

/** The one way to a paper: made, with the founder's own words in it, and clean. Every renderer and every test takes it from here. */
export function paperOf({ maker, words, formats }: Ready, now: Current, asked: PaperAsked): Paper {
  const fit = fittingWords(now, words)
  const made = withWritten(maker.make({ now, ...asked, words: fit, formats }), maker.id, now, fit.written, asked)
  return finished(withPassages(made, maker.id, now.passages), namesIn(now))
}

/** The app's own words of each passage, by its id: made as the paper is at first, so that the naming chosen changes no mark. */
export function oursOf(
  { maker, words, formats }: Ready,
  about: DocumentAbout,
  now: Current,
  subject?: string,
): ReadonlyMap<string, { readonly text: string; readonly mark: string }> {
  const { blocks } = maker.make({
    now,
    naming: about.namingAtFirst(now),
    subject,
    words: fittingWords(now, words),
    formats,
  })
  return new Map([...passagesIn(blocks)].map(([id, text]) => [id, { text, mark: markOf(text) }]))
}

/** The words of a paper as the group meets: one that meets online only reads of no room. */
function fittingWords(now: Current, words: Pick<Bundles, BundleName>): Pick<Bundles, BundleName>
function fittingWords(now: Current, words: Pick<Bundles, BundleName>): object {
  if (inRoom(now)) return words
  return fittingAll(words, words.online)
}

/** What every paper is drawn with. */
const sharedBundles = ['papers', 'shell', 'written', 'online'] as const satisfies readonly BundleName[]

/** The words that a maker named, with those that every paper has. */
export async function wordsFor<B extends BundleName>(
  language: Language,
  named: readonly B[],
): Promise<Pick<Bundles, B | (typeof sharedBundles)[number]>>
export async function wordsFor(language: Language, named: readonly BundleName[]): Promise<object> {
  const all: readonly BundleName[] = [...sharedBundles, ...named]
  return Object.fromEntries(
    await Promise.all(all.map(async (name) => [name, await loadWords(language, name)] as const)),
  )
}

/** A paper by its id, or, on a page that shows this one alone, by the maker that the page brings along. */
type Which = DocumentId | Maker<BundleName>

const loaded = lazyFor(async (language: Language, which: Which): Promise<Omit<Ready, 'formats'>> => {
  const maker = typeof which === 'string' ? await makers[which]?.() : which
  if (!maker) throw new Error(`nobody makes ${String(which)}`)
  return { maker, words: await wordsFor(language, maker.bundles) }
})

/** A maker and its words, loaded once. */
export const loadMaker = (language: Language, which: Which): Promise<Omit<Ready, 'formats'>> =>
  loaded(language, which).load()

/** The same in a screen, which waits for it. */
export function useMaker(which: Which): Ready {
  const formats = useFormats()
  const known = use(loadMaker(useLanguage(), which))
  return useMemo(() => ({ ...known, formats }), [known, formats])
}

/** The same for what is asked for with a button. */
export function useLoadMaker(): (id: DocumentId) => Promise<Ready> {
  const language = useLanguage()
  const formats = useFormats()
  return async (id) => ({ ...(await loadMaker(language, id)), formats })
}
