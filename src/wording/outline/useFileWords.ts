import { useEffect } from 'react'
import type { IsoDate } from '#domain/dates.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { WrittenOut } from '#domain/files/writtenOut.ts'
import { useFormats, useWords } from '../words.ts'
import { useLanguage } from '#lazy/language.ts'
import { outline } from './outline.ts'
import { loadOutlineWords } from './outlineWords.ts'

export interface FileAbout {
  readonly kind: 'own' | 'handOver'
  readonly day: IsoDate
  /** Stands in the title, where the person asked for it. */
  readonly name?: string
}

/**
 * Writes a plan out for a file that a person can read. Words that cannot be loaded, after a new release or without a
 * network, must not keep anybody from saving their plan: the readable part is then left out, and the plan is not.
 */
export function useFileWords(): {
  readonly written: (plan: Plan, about: FileAbout) => Promise<WrittenOut>
  readonly locked: (day: IsoDate) => WrittenOut
} {
  const language = useLanguage()
  const formats = useFormats()
  const { file } = useWords('plans')
  // Asked for beforehand, so that the file comes at once.
  useEffect(() => void loadOutlineWords(language).catch(() => undefined), [language])
  return {
    written: async (plan, { kind, day, name }) => {
      const words = await loadOutlineWords(language).catch(() => undefined)
      const date = formats.date(day)
      return {
        language: language.id,
        title: name === undefined ? file.title(date) : file.titleOf(name, date),
        lead: file.lead[kind],
        rows: words ? outline(plan, words, formats) : [],
      }
    },
    locked: (day) => ({
      language: language.id,
      title: file.locked.title(formats.date(day)),
      lead: file.locked.lead,
      rows: [{ heading: file.locked.how, lines: file.locked.steps }],
    }),
  }
}
