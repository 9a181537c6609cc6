import type { BundleName, Bundles, Language } from '#words/languages.ts'
import { language } from './language.ts'

/**
 * A made-up language: every sentence of ours stands in brackets, ⟦like this⟧, and dates and numbers are written as in Greek.
 * Whatever is read on a page without either was not said in the language of the page. Each is a language of its own, of
 * which nothing was loaded before; `asked` names the bundles that were asked for.
 */
export function bracketedLanguage(): Language & { readonly asked: Set<string> } {
  const asked = new Set<string>()
  return { id: 'xx', tag: 'el-GR', words: async () => everyBundle(await language.words(), asked), asked }
}

type Loads = Awaited<ReturnType<Language['words']>>
function everyBundle(bundles: Loads, asked: Set<string>): Loads
function everyBundle(bundles: Loads, asked: Set<string>): object {
  return Object.fromEntries(
    Object.entries(bundles).map(([name, load]) => [
      name,
      async () => {
        asked.add(name)
        return isRead(name) ? load() : bracketed(await load())
      },
    ]),
  )
}

/** How typed numbers and days are read is no sentence. */
const isRead = (name: string) => name === ('reading' satisfies BundleName)

/** The example as the made-up language tells it: what is typed in its plan is in brackets, too. */
export const exampleIn = async (spoken: Language): Promise<Bundles['example']> => (await spoken.words()).example()

function bracketed(words: unknown): unknown {
  if (typeof words === 'string') return words === '' || words.startsWith('https:') ? words : `⟦${words}⟧`
  if (typeof words === 'function') return (...given: unknown[]) => bracketed(Reflect.apply(words, undefined, given))
  if (Array.isArray(words)) return words.map(bracketed)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(
    Object.entries(words).map(([key, each]) => [key, isNoSentence(key, each) ? each : bracketed(each)]),
  )
}

/** Sources are named by their keys. */
const isNoSentence = (key: string, words: unknown) => /sources$/i.test(key) && Array.isArray(words)

/** What is left of a text without all that stands in brackets. Letters of ours in it come from elsewhere. */
export function outsideBrackets(text: string): readonly string[] {
  let left = text
  for (let before = ''; before !== left;) {
    before = left
    left = left.replaceAll(/⟦[^⟦⟧]*⟧/g, '|')
  }
  // A sentence that is cut short has lost its end.
  left = left.replaceAll(/⟦[^⟧…]*…/g, '|')
  // One that was cut within another takes the other's end.
  if (text.includes('…')) left = left.replaceAll(/⟦(?=\||$)/g, '|')
  return left.match(/[^|]*[A-Za-z⟦⟧][^|]*/g)?.map((each) => each.trim()) ?? []
}
