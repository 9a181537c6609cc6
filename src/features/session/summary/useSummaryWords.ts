import { use } from 'react'
import type { SummaryLine } from '#domain/desk/summary.ts'
import { usePlan } from '#asking/founding.ts'
import { loadOutlineWords, type OutlineWords } from '#asking/outline/outlineWords.ts'
import { subjectInWords } from '#asking/outline/subject.ts'
import { LanguageContext, useFormats } from '#asking/words.ts'
import type { Language } from '#words/languages.ts'

export interface Worded {
  readonly key: string
  readonly words: string
}

const loading = new Map<Language, Promise<OutlineWords>>()
/** The words that a plan is written out with; a screen waits for them with `use`. */
export function loadOutline(language: Language): Promise<OutlineWords> {
  const known = loading.get(language) ?? loadOutlineWords(language)
  loading.set(language, known)
  // A download that failed is tried anew, not remembered.
  known.catch(() => loading.delete(language))
  return known
}

/** Lines of a session in words; those of which nothing is left are not told. */
export function useSummaryWords(): (lines: readonly SummaryLine[]) => readonly Worded[] {
  const words = use(loadOutline(use(LanguageContext)))
  const formats = useFormats()
  const plan = usePlan()
  return (lines) =>
    lines.flatMap(({ key, subject }) => {
      const said = subjectInWords(plan, subject, words, formats)
      return said === undefined || said.trim() === '' ? [] : [{ key, words: said }]
    })
}
