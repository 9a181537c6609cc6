import type { Reading } from '#words/reading.ts'
import { useWords } from './words.ts'

/** How typed numbers, days and times become values, in the language chosen. */
export const useReading = (): Reading => useWords('reading')
