const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\d][\p{L}\d’'.,–-]*/gu) ?? []

/** The sentences of a text. "7 p.m. on", "Dr. Lund" and "2.5 hours" end none. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .replaceAll(/\b(a|p)\.m\./giu, '$1m')
    .replaceAll(/\b(Dr|Mr|Mrs|Ms|St|No|vs)\./gu, '$1')
    .split(/(?<=[.!?…:][”’)]?)\s+(?=[“‘(]?[\p{Lu}\d])/u)
    .filter((each) => wordsIn(each).length > 0)
}

/** Groups of vowels, less a silent e or ed at the end; a number is read as one. */
export function syllablesIn(word: string): number {
  const bare = word.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
  const silent = bare.replace(/(?<=[^aeiouyl]|[aeiou]l)e$|(?<=[^aeiouytd])ed$/u, '')
  return Math.max(1, (silent.match(/[aeiouyáéíóú]+/gu) ?? []).length)
}

/** Flesch-Kincaid grade of a text: years of school that reading it takes. */
export function gradeOf(text: string): number {
  const words = wordsIn(text)
  const sentences = sentencesIn(text).length
  if (words.length === 0 || sentences === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

export const countWords = (text: string): number => wordsIn(text).length
