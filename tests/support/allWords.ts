import { loadWords } from '#lazy/language.ts'
import type { BundleName, Language } from '#words/languages.ts'

/** Has every word of a language at hand: no test depends on which words another one has loaded before it. */
export async function allWords(language: Language): Promise<void> {
  const names = Object.keys(await language.words()).filter((name): name is BundleName => name !== '')
  await Promise.all(names.map((name) => loadWords(language, name)))
}

/** Only what the first page of the app brings along. */
export const someWords = async (language: Language): Promise<void> =>
  void (await Promise.all((['shell', 'asking', 'reading'] as const).map((name) => loadWords(language, name))))
