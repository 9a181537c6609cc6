import { usePeople, type Named } from '#wording/people.ts'

/** Somebody of the core group as a sentence needs them: by name, and whether it is the founder. */
export function useWho(): (id: string) => Named {
  const people = usePeople()
  return (id) => people.find((each) => each.id === id) ?? { id, name: '', you: false }
}
