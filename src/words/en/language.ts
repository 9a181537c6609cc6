import type { Language } from '../languages.ts'
import { englishClock } from './clock.ts'

export const english: Language = {
  id: 'en',
  tag: 'en-US',
  clock: englishClock,
  words: () => import('./all.ts').then((module) => module.en),
}
