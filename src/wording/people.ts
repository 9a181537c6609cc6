import type { Current } from '#domain/plan/current.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { useCurrent } from '#plan/planActor.ts'
import { isSeen, short } from './short.ts'
import { useWords } from './words.ts'

export interface Named {
  readonly id: string
  readonly name: string
  readonly you: boolean
}

/** Everybody of the core group by name; who has none yet is "You" or "Person 2". Who declined or left is not asked again. */
export function usePeople(): readonly Named[] {
  const now = useCurrent()
  const shell = useWords('shell')
  const asking = useWords('asking')
  return named(now, shell.you, asking.unnamedPerson)
}

/** The name of one person or of the counselor, wherever a plan refers to one. Undefined where nobody is meant, or the person was removed. */
export function useNameOf(): (id: string | undefined) => string | undefined {
  const names = new Map(usePeople().map(({ id, name }) => [id, name]))
  const { counselor } = useWords('asking')
  return (id) => (id === counselorId ? counselor : names.get(id ?? ''))
}

export const named = (now: Current, you: string, unnamed: (n: number) => string): readonly Named[] =>
  now.lists.people.map((person, index) => ({
    id: person.id,
    you: person.you === true,
    name: isSeen(person.name) ? short(person.name) : person.you ? you : unnamed(index + 1),
  }))
