import type { Language } from '#words/languages.ts'
import { languageFor } from '#words/offered.ts'

/** The language that this browser reads. Whoever may choose another one here: it goes before those of the browser. */
export const chosenLanguage = (): Language => languageFor(navigator.languages)
