import type { Bundles } from '#words/languages.ts'
import type { Summary } from './summary.ts'

/** How each difference is said: going back and taking in a file say it in their own words. */
type ChangeWords = Bundles['plans']['copies']['back']['changes']

/** In what two plans differ, one line each; empty where nothing does. */
export function linesOf(of: Summary, words: ChangeWords): readonly string[] {
  return [
    ...counted(of.answersBack, words.answersBack),
    ...counted(of.answersGo, words.answersGo),
    ...counted(of.answersChange, words.answersChange),
    ...of.added.map(({ list, count }) => words.added(list, count)),
    ...of.removed.map(({ list, count }) => words.removed(list, count)),
    ...(of.moved ? [words.moved] : []),
    ...counted(of.tasks, words.tasks),
    ...counted(of.ticks, words.ticks),
    ...counted(of.suggestions, words.suggestions),
    ...counted(of.passages, words.passages),
    ...(of.begun ? [words.begun] : []),
  ]
}

const counted = (n: number, say: (n: number) => string): readonly string[] => (n > 0 ? [say(n)] : [])
