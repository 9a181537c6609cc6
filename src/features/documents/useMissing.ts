import { useEffect, useState } from 'react'
import { loadWords, useLanguage } from '#lazy/language.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import { useWrittenLine } from '#wording/written.ts'
import type { Missing } from '#domain/documents/documents.ts'
import type { Current } from '#domain/plan/current.ts'

interface MissingLink {
  readonly key: string
  readonly label: string
  readonly to: string
}

/** What a paper lacks, as links to the exact question, on the page of an item too. */
export function useMissing(): (missing: readonly Missing[]) => readonly MissingLink[] {
  const planId = usePlanId()
  const now = useCurrent()
  const { missing: labels } = useWords('papers')
  const { sections } = useWords('shell')
  const lineOf = useWrittenLine()
  const roles = useRoleNames(now)
  return (missing) =>
    missing.map(({ what, at, item, written }) => {
      const [section = '', step = ''] = at.split('/')
      const pages = new Map(
        Object.entries(sections).map(([id, { steps }]) => [id, new Map<string, string>(Object.entries(steps))]),
      )
      const label = (Object.hasOwn(labels, what) ? labels[what] : undefined) ?? pages.get(section)?.get(step) ?? what
      const name = item === undefined ? undefined : (nameOf(now, item) ?? roles.get(item))
      return {
        key: [what, at, item].join(' '),
        label: written ? lineOf(written) : name === undefined ? label : `${label}: ${short(name, 60)}`,
        to: item === undefined ? paths.step(planId, at) : paths.item(planId, at, item),
      }
    })
}

/** The guide's own names of roles, for those that nobody named: "A backup" alone would not say of what. They come behind the page. */
function useRoleNames({ lists }: Current): ReadonlyMap<string, string> {
  const language = useLanguage()
  const [names, setNames] = useState(none)
  const isNeeded = lists.duties.some(({ std, title }) => std !== undefined && title === undefined)
  useEffect(() => {
    if (!isNeeded) return undefined
    let isThere = true
    void loadWords(language, 'coreGroup').then(
      ({ duties }) =>
        isThere && setNames(new Map(Object.entries(duties.standard).map(([id, { title }]) => [id, title]))),
      () => {},
    )
    return () => void (isThere = false)
  }, [isNeeded, language])
  return new Map(
    lists.duties.flatMap(({ id, std }) => {
      const name = names.get(std ?? '')
      return name === undefined ? [] : [[id, name] as const]
    }),
  )
}
const none: ReadonlyMap<string, string> = new Map()

/** What an item is called by its own words; the founder's own name says nothing new. */
function nameOf({ lists }: Current, item: string): string | undefined {
  const { people, places, duties, connections } = lists
  return (
    people.find(({ id, you }) => id === item && you !== true)?.name ??
    places.find(({ id }) => id === item)?.name ??
    connections.find(({ id }) => id === item)?.organization ??
    duties.find(({ id }) => id === item)?.title
  )
}
