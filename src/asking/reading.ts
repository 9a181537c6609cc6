import { use } from 'react'
import type { Reading } from '#words/reading.ts'
import { readings } from '#words/readings.ts'
import { LanguageContext } from './words.ts'

/** How typed numbers, days and times become values, in the language chosen. */
export const useReading = (): Reading => readings[use(LanguageContext)]
