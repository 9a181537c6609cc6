import * as en from './en/reading.ts'
import type { Language } from './languages.ts'
import type { Reading } from './reading.ts'

/** How each language is read. */
export const readings: Readonly<Record<Language, Reading>> = { en }
