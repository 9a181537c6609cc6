import type { Language } from '../languages.ts'

export const english: Language = {
  id: 'en',
  tag: 'en-US',
  words: () => import('./all.ts').then((module) => module.en),
}
