import { countWords, gradeOf, sentencesIn } from './grade.ts'
import { patterns, type Reason } from './patterns.ts'
import { allowed, isOwn } from './allowed.ts'
import type { Written } from './strings.ts'

export interface Flag {
  readonly where: string
  readonly reason: Reason
  readonly text: string
}

const isReason = (name: string): name is keyof typeof patterns => Object.hasOwn(patterns, name)

/** Which strings break the style, and how: those that are allowed to are left out. */
export const flagsIn = (strings: readonly Written[]): readonly Flag[] =>
  strings.filter(isOwn).flatMap((each) =>
    reasonsOf(each.text)
      .filter(
        (reason) => !allowed.some(({ of, at, why }) => why !== '' && of.includes(reason) && at.test(address(each))),
      )
      .map((reason) => ({ where: `${each.file}:${each.line} ${each.at}`, reason, text: each.text })),
  )

/** `src/words/en/shell.ts foot.stays` */
const address = ({ file, at }: Written): string => `${file} ${at}`

function reasonsOf(text: string): readonly Reason[] {
  const matched = Object.keys(patterns)
    .filter(isReason)
    .filter((name) => patterns[name].test(text))
  const isLong = sentencesIn(text).some((sentence) => countWords(sentence) > 20)
  const isHard = countWords(text) >= 5 && gradeOf(text) > 8
  return [
    ...matched,
    ...(isLong ? (['sentence over 20 words'] as const) : []),
    ...(isHard ? (['grade above 8'] as const) : []),
  ]
}

/** The mean grade of all own strings of five words or more. */
export function meanGrade(strings: readonly Written[]): number {
  const grades = strings.filter(isOwn).flatMap(({ text }) => (countWords(text) >= 5 ? [gradeOf(text)] : []))
  return grades.reduce((sum, grade) => sum + grade, 0) / Math.max(1, grades.length)
}
