import { use } from 'react'
import type { SummaryLine } from '#domain/desk/summary.ts'
import { usePlan } from '#plan/planActor.ts'
import { loadOutlineWords } from '#wording/outline/outlineWords.ts'
import { subjectInWords } from '#wording/outline/subject.ts'
import { useFormats } from '#wording/words.ts'
import { useLanguage } from '#lazy/language.ts'

export interface Worded {
  readonly key: string
  readonly words: string
}

/** Lines of a session in words; those of which nothing is left are not told. */
export function useSummaryWords(): (lines: readonly SummaryLine[]) => readonly Worded[] {
  const words = use(loadOutlineWords(useLanguage()))
  const formats = useFormats()
  const plan = usePlan()
  return (lines) =>
    lines.flatMap(({ key, subject }) => {
      const said = subjectInWords(plan, subject, words, formats)
      return said === undefined || said.trim() === '' ? [] : [{ key, words: said }]
    })
}
