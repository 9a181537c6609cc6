import { loadWords } from '../words.ts'
import type { Bundles, Language } from '#words/languages.ts'

const needed = [
  'shell',
  'asking',
  'plans',
  'about',
  'coreGroup',
  'expectations',
  'purpose',
  'place',
  'connections',
  'timeline',
] as const
/** Every word that a plan written out needs. */
export type OutlineWords = Pick<Bundles, (typeof needed)[number]>

export async function loadOutlineWords(language: Language): Promise<OutlineWords> {
  const load = loadWords
  const [shell, asking, plans] = await Promise.all([
    load(language, 'shell'),
    load(language, 'asking'),
    load(language, 'plans'),
  ])
  const [about, coreGroup, expectations] = await Promise.all([
    load(language, 'about'),
    load(language, 'coreGroup'),
    load(language, 'expectations'),
  ])
  const [purpose, place, connections, timeline] = await Promise.all([
    load(language, 'purpose'),
    load(language, 'place'),
    load(language, 'connections'),
    load(language, 'timeline'),
  ])
  return {
    shell,
    asking,
    plans,
    about,
    coreGroup,
    expectations,
    purpose,
    place,
    connections,
    timeline,
  }
}
