import { said, type Current } from '../plan/current.ts'
import type { Edit } from '../plan/edit.ts'
import { partIds, scaledParts, standardLength, standardPart, type PartId } from './standardParts.ts'

/** Minutes to fit the standard order to: the length that was said, else ninety. */
export const lengthToFit = (now: Current): number => said(now.sections.purpose.length) ?? standardLength

/** Standard parts that are not in the running order yet. */
export const offeredParts = (now: Current): readonly PartId[] =>
  partIds.filter((id) => !now.lists.parts.some((part) => part.std === id))

/** Takes standard parts with their minutes, each at its place among the standard parts that are there. */
export function takeParts(now: Current, ids: readonly PartId[], newId: () => string): Edit {
  const order: (string | undefined)[] = now.lists.parts.map((part) => part.std)
  const minutes = new Map(scaledParts(lengthToFit(now)).map((part) => [part.id, part.minutes]))
  const edits = ids.map((id): Edit => {
    const later = order.findIndex((std) => std !== undefined && rank(std) > rank(id))
    const at = later < 0 ? order.length : later
    order.splice(at, 0, id)
    const part = standardPart(id)
    const fields = {
      std: id,
      minutes: { value: minutes.get(id) ?? 0 },
      shared: { value: part?.shared ? 'yes' : 'no' },
      ...(part && part.serves.length > 0 ? { serves: { value: part.serves } } : {}),
    }
    return { kind: 'add', list: 'parts', item: { id: newId(), ...fields }, at }
  })
  return { kind: 'all', edits }
}

const rank = (std: string): number => partIds.findIndex((id) => id === std)

/**
 * New minutes for the standard parts, so that the running order fills the length exactly; the founder's own parts keep
 * theirs. Undefined where there is nothing to stretch, too little time, or nothing to change.
 */
export function fitted(now: Current): Edit | undefined {
  const length = said(now.sections.purpose.length)
  const standard = now.lists.parts.flatMap((item) => standardPart(item.std)?.id ?? [])
  if (
    length === undefined ||
    !standard.some((id) => standardPart(id)?.stretches) ||
    new Set(standard).size < standard.length
  )
    return undefined
  const own = now.lists.parts.reduce((sum, item) => sum + (standardPart(item.std) ? 0 : (item.minutes ?? 0)), 0)
  if (length - own < standard.length) return undefined
  const minutes = new Map<string, number>(scaledParts(length - own, standard).map((part) => [part.id, part.minutes]))
  const edits = now.lists.parts.flatMap((item): Edit[] => {
    const value = item.std === undefined ? undefined : minutes.get(item.std)
    return value === undefined || value === item.minutes
      ? []
      : [{ kind: 'change', list: 'parts', id: item.id, field: 'minutes', answer: { value } }]
  })
  return edits.length === 0 ? undefined : { kind: 'all', edits }
}
