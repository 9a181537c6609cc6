import type { Naming } from '#domain/documents/names.ts'
import type { Current } from '#domain/plan/current.ts'
import type { Paper } from '#papers/blocks/block.ts'
import type { Maker } from '#papers/making/maker.ts'
import { en } from '#words/en/index.ts'
import { formats } from '#words/format.ts'
import type { BundleName, Bundles } from '#words/languages.ts'
import { language } from '#tests/support/language.ts'

/** Loads every bundle once, so that any paper can be made in a test. */
export async function paperMaking(): Promise<
  <B extends BundleName>(of: Maker<B>, now: Current, naming?: Naming, subject?: string) => Paper
> {
  const words = await allWords()
  return (of, now, naming = 'first', subject) => of.make({ now, naming, subject, words, formats: formats(language) })
}

async function allWords(): Promise<Bundles>
async function allWords(): Promise<object> {
  return Object.fromEntries(
    await Promise.all(Object.entries(en).map(async ([name, load]) => [name, await load()] as const)),
  )
}
