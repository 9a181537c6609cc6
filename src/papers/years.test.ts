import { expect, test } from 'vitest'
import { documents } from '#domain/documents/list.ts'
import { current } from '#domain/plan/current.ts'
import { loadMaker } from './making/making.ts'
import { language } from '#tests/support/language.ts'
import { paperDay, paperPlans } from '#tests/support/paperPlans.ts'
import { textOf, paperOf } from '#tests/support/paperText.ts'

/** "Mar 4" or "March 4", without ", 2027" after it. */
const dayWithoutYear =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(uary|ruary|ch|il|e|y|ust|t?ember|ober)? \d{1,2}\b(?!, \d{4})/g
/** What stands under a month and its year, up to the next one. */
const underMonth = /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* 20\d\d$(?:\n(?![A-Z][a-z]+ 20\d\d$).*)*/gm

/** Without the days that stand under their month: they are of its year. */
const withoutThese = (text: string): string =>
  text.replaceAll(underMonth, (part, month: string) =>
    part.replaceAll(new RegExp(`\\b${month}[a-z]* \\d{1,2}\\b(?!, \\d)`, 'g'), ''),
  )

test('a paper lies about for years: each of its days says of which year it is, or stands under a month or over a foot that does', async () => {
  let days = 0
  for (const make of Object.values(paperPlans)) {
    const now = current(make(), paperDay)
    for (const about of documents) {
      const { maker } = await loadMaker(language, about.id)
      const subjects = about.subjects?.(now) ?? []
      for (const subject of subjects.length === 0 ? [undefined] : subjects) {
        const text = textOf(paperOf(maker, now, about.namingAtFirst(now), subject))
        // Where the foot says of which year they are, days of other years still have theirs.
        if (about.id === 'checklist') {
          expect(text).toContain('Dates without a year are in 2026.')
          expect(text).not.toMatch(/\b(Jan|Feb|Mar) \d{1,2}\b(?!, 2027)/)
          continue
        }
        expect(
          [...withoutThese(text).matchAll(dayWithoutYear)].map(([day]) => day),
          about.id,
        ).toEqual([])
        days += text.match(/\d{1,2}, 20\d\d/g)?.length ?? 0
      }
    }
  }
  expect(days).toBeGreaterThan(20)
})
