import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'

/** What a similar group is called, or that it has no name yet. */
export function useGroupName(): (group: { readonly name?: string | undefined }) => string {
  const { group } = useWords('about')
  return ({ name }) => (name === undefined ? group.unnamed : short(name))
}
