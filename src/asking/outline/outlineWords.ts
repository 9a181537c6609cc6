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
  'aboutMore',
  'coreGroupMore',
  'purposeMore',
  'placeMore',
  'connectionsMore',
  'timelineMore',
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
  const [aboutMore, coreGroupMore, purposeMore] = await Promise.all([
    load(language, 'aboutMore'),
    load(language, 'coreGroupMore'),
    load(language, 'purposeMore'),
  ])
  const [placeMore, connectionsMore, timelineMore] = await Promise.all([
    load(language, 'placeMore'),
    load(language, 'connectionsMore'),
    load(language, 'timelineMore'),
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
    aboutMore,
    coreGroupMore,
    purposeMore,
    placeMore,
    connectionsMore,
    timelineMore,
  }
}
