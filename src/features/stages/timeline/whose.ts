import { useSearchParams } from 'react-router'
import type { Owner, Timeline } from '#domain/timeline/task.ts'

interface Whose {
  /** A person's id, `everyone` for what all do together, or undefined for all. */
  readonly whose: string | undefined
  readonly choose: (whose: string | undefined) => void
  /** Ids of everybody who has a task. */
  readonly people: readonly string[]
}

/** Whose tasks are shown. It stands in the address, so that it survives the way to a task and back. */
export function useWhose({ tasks, undated }: Timeline): Whose {
  const [params, setParams] = useSearchParams()
  const people = [...new Set([...tasks, ...undated].flatMap(({ owner }) => owner.person ?? []))]
  const asked = params.get('who') ?? ''
  const whose = asked === 'everyone' || people.includes(asked) ? asked : undefined
  return {
    whose,
    people,
    choose: (who) => {
      const next = new URLSearchParams(params)
      if (who === undefined) next.delete('who')
      else next.set('who', who)
      setParams(next, { replace: true })
    },
  }
}

/** Whether a task is shown to whoever chose whose. */
export const isOwnedBy = (whose: string | undefined, owner: Owner): boolean =>
  whose === undefined || (whose === 'everyone' ? owner.everyone === true : owner.person === whose)
