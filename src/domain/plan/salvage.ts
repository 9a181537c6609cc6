import { currentVersion, envelopeKind, envelopeSchema, type Envelope } from './envelope.ts'
import { isDictionary, type Dictionary } from './plainData.ts'
import { founderId, newPlan } from './plan.ts'

export interface Salvage {
  /** A copy to offer. Its `planId` and `copyId` may be stand-ins: whoever takes it over gives it a new `copyId`. */
  readonly envelope: Envelope
  /** What could not be kept, as paths in dot form. */
  readonly dropped: readonly string[]
  /** The text broke off; everything after the break is missing, and no path can say what it was. */
  readonly cutShort?: true
}

const unknownId = 'salvaged'
const hole = Symbol('dropped from a list')
/** Each round goes one level up from a leaf; no plan is this deep. */
const mostRounds = 20
/** More faults than a mishap makes: a file meant to keep us busy. */
const mostFaults = 5000

/** What stands in for structure that is missing. Lists are filled as a whole, never item by item. */
const standIn: Dictionary = {
  kind: envelopeKind,
  version: currentVersion,
  planId: unknownId,
  copyId: unknownId,
  revision: 0,
  savedAt: '',
  writer: unknownId,
  plan: newPlan('2000-01-01'),
  own: {},
}

/**
 * Makes a plan of data that the schema refuses, by dropping the leaves that it complains of. `data` is changed: pass a
 * fresh copy. Undefined where there is no plan in it at all.
 */
export function salvage(data: unknown): Salvage | undefined {
  if (!isDictionary(data) || !isDictionary(data['plan'])) return undefined
  const dropped = new Set<string>()
  for (let round = 0; round < mostRounds; round++) {
    const read = envelopeSchema.safeParse(data)
    if (read.success) return { envelope: withFounder(read.data), dropped: [...dropped] }
    if (read.error.issues.length > mostFaults) return undefined
    const lists = new Set<unknown[]>()
    for (const issue of read.error.issues) mend(data, issue.path.map(String), dropped, lists)
    for (const list of lists) close(list)
  }
  return undefined
}

function mend(data: Dictionary, path: readonly string[], dropped: Set<string>, lists: Set<unknown[]>): void {
  const key = path.at(-1)
  const holder = at(data, path.slice(0, -1))
  if (key === undefined || typeof holder !== 'object' || holder === null) return
  dropped.add(path.join('.'))
  if (Array.isArray(holder)) {
    holder[Number(key)] = hole
    lists.add(holder)
    return
  }
  if (!isDictionary(holder)) return
  const wasThere = Object.hasOwn(holder, key)
  const filled = standInFor(data, path)
  if (filled !== undefined) holder[key] = filled
  else if (wasThere) delete holder[key]
  else mend(data, path.slice(0, -1), dropped, lists)
}

function standInFor(data: Dictionary, path: readonly string[]): unknown {
  const [, lists, list, index, id] = path
  // Without an id the rest of the item would be lost; it must differ from all others, or one edit would change two.
  if (lists === 'lists' && id === 'id' && path.length === 5)
    return freshId(at(data, path.slice(0, 3)), `${list}-${unknownId}-${index}`)
  return path.length <= 3 ? structuredClone(at(standIn, path)) : undefined
}

function freshId(items: unknown, wish: string): string {
  const taken = Array.isArray(items) && items.some((each: unknown) => isDictionary(each) && each['id'] === wish)
  return taken ? freshId(items, `${wish}-`) : wish
}

function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((holder, key) => {
    if (Array.isArray(holder)) return holder[Number(key)]
    return isDictionary(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined
  }, data)
}

function withFounder(envelope: Envelope): Envelope {
  const { plan } = envelope
  if (plan.lists.people.some((person) => person.id === founderId)) return envelope
  const people = [...newPlan(plan.begun).lists.people, ...plan.lists.people]
  return { ...envelope, plan: { ...plan, lists: { ...plan.lists, people } } }
}

function close(list: unknown[]): void {
  const kept = list.filter((each) => each !== hole)
  kept.forEach((each, index) => (list[index] = each))
  list.length = kept.length
}
