import { isTalk } from '#domain/timeline/shown.ts'
import { topicsOf, type Talk } from '#domain/stages/talks.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from './words.ts'

/** What a discussion is called: the standard talk it is, else its topics, else "Discussion 3". */
export function useTalkTitle(): (talk: Pick<Talk, 'id' | 'std' | 'topics'>) => string {
  const { talks } = useWords('purpose')
  const ids = useCurrent().lists.discussions.map((talk) => talk.id)
  return (talk) => {
    const topics = topicsOf(talk)
    const isPlain = topics.length === 1 && topics[0] !== 'other'
    if (talk.std !== undefined && isTalk(talk.std) && topics.length < 2) return talks.standard[talk.std].title
    if (isPlain || topics.length > 1) return talks.several(topics.map((topic) => talks.fields.topics.options[topic]))
    return talks.unnamed(ids.indexOf(talk.id) + 1)
  }
}
