import type * as z from 'zod/mini'
import { entrySchema } from '../desk/entry.ts'
import { packetSchema } from '../desk/packet.ts'
import { listNames, listsSchema } from '../plan/lists.ts'
import { isDictionary, type Dictionary } from '../plan/plainData.ts'
import { planSchema } from '../plan/plan.ts'

/** More than a mishap leaves. */
const mostFaults = 400
const atOnce = 40

type Part = readonly [schema: z.ZodMiniType, value: unknown]

/**
 * Whether a file complains so often that nothing is worth salvaging. The schema collects every complaint, and each costs;
 * so the long parts of a plan are read slice by slice, and the first that has too many ends it.
 */
export function isHopeless(data: unknown): boolean {
  if (!isDictionary(data) || !isDictionary(data['plan'])) return false
  const { plan } = data
  const lists = isDictionary(plan['lists']) ? plan['lists'] : {}
  return tooFaulty([
    ...listNames.map((name): Part => [listsSchema.shape[name], lists[name]]),
    ...recordNames.map((name): Part => [planSchema.shape[name], plan[name]]),
  ])
}

/** The same of a return packet, and of a counselor's record. */
export const isHopelessPacket = ({ suggestions }: Dictionary): boolean =>
  tooFaulty([[packetSchema.shape.suggestions, suggestions]])
export const isHopelessDesk = (desk: unknown): boolean =>
  isDictionary(desk) && tooFaulty([[entrySchema.shape.sessions, desk['sessions']]])

function tooFaulty(parts: readonly Part[]): boolean {
  let faults = 0
  return parts.some(([schema, value]) => {
    for (const slice of sliced(value)) if ((faults += faultsIn(schema, slice)) > mostFaults) return true
    return false
  })
}

const recordNames = ['suggestions', 'overrides', 'ticks', 'passages'] as const

function faultsIn(schema: z.ZodMiniType, slice: unknown): number {
  const read = schema.safeParse(slice)
  return read.success ? 0 : read.error.issues.length
}

/** A long list or record in pieces; what is short is read whole anyway. */
function* sliced(of: unknown): Generator<unknown> {
  if (Array.isArray(of)) {
    if (of.length > atOnce) for (let from = 0; from < of.length; from += atOnce) yield of.slice(from, from + atOnce)
  } else if (isDictionary(of)) {
    const keys = Object.keys(of)
    if (keys.length > atOnce)
      for (let from = 0; from < keys.length; from += atOnce)
        yield Object.fromEntries(keys.slice(from, from + atOnce).map((key) => [key, of[key]]))
  }
}
