import type { DocumentId } from '#domain/documents/documents.ts'
import type { Naming } from '#domain/documents/names.ts'
import type { Current } from '#domain/plan/current.ts'
import type { Formats } from '#words/format.ts'
import type { BundleName, Bundles } from '#words/languages.ts'
import type { Paper } from '../blocks/block.ts'

export interface Making<B extends BundleName> {
  readonly now: Current
  readonly naming: Naming
  /** The item it is made for, where the document is made once for each; the order it is read in, where it has several. */
  readonly subject?: string | undefined
  /** The bundles that the maker named, with `papers`, `shell` and `written`, which every paper has. */
  readonly words: Pick<Bundles, B | 'papers' | 'shell' | 'written'>
  readonly formats: Formats
}

/** How a document becomes a paper: facts of the domain, put into words. Pure, so that every renderer and test gets the same. */
export interface Maker<B extends BundleName = never> {
  readonly id: DocumentId
  readonly bundles: readonly B[]
  /** What one of several is called in a choice: "Discussion 2: purpose and format". */
  readonly nameOf?: (of: Making<B>) => string
  readonly make: (of: Making<B>) => Paper
}

/** Keeps the names of the bundles in the type, so that a maker can only use words that were loaded for it. */
export const maker = <const B extends BundleName>(of: Maker<B>): Maker<B> => of
