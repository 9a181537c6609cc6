import { use, useEffect } from 'react'
import type { IsoDate } from '#domain/dates.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { LanguageContext, useFormats, useWords } from '../words.ts'
import { outline, type Heading } from './outline.ts'
import { loadOutlineWords } from './outlineWords.ts'

interface WrittenOut {
  readonly language: string
  readonly title: string
  readonly lead: string
  readonly rows: readonly Heading[]
}

/**
 * Writes a plan out for a file that a person can read. Words that cannot be loaded, after a new release or without a
 * network, must not keep anybody from saving their plan: the readable part is then left out, and the plan is not.
 */
export function useFileWords(): (plan: Plan, day: IsoDate) => Promise<WrittenOut> {
  const language = use(LanguageContext)
  const formats = useFormats()
  const { file } = useWords('plans')
  // Asked for beforehand, so that the file comes at once.
  useEffect(() => void loadOutlineWords(language).catch(() => undefined), [language])
  return async (plan, day) => {
    const words = await loadOutlineWords(language).catch(() => undefined)
    return { language, title: file.title(formats.date(day)), lead: file.lead, rows: words ? outline(plan, words, formats) : [] }
  }
}
