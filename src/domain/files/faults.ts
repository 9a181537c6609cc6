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
export const isHopelessPacket = ({ suggestions }: Dictionary): boolean => tooFaulty([[packetSchema.shape.suggestions, suggestions]])
export const isHopelessDesk = (desk: unknown): boolean => isDictionary(desk) && tooFaulty([[entrySchema.shape.sessions, desk['sessions']]])

function tooFaulty(parts: readonly Part[]): boolean {
  let faults = 0
  return parts.some(([schema, value]) => sliced(value).some((slice) => (faults += faultsIn(schema, slice)) > mostFaults))
}

const recordNames = ['suggestions', 'overrides', 'ticks', 'passages'] as const

function faultsIn(schema: z.ZodMiniType, slice: unknown): number {
  const read = schema.safeParse(slice)
  return read.success ? 0 : read.error.issues.length
}

/** A long list or record in pieces; what is short is read whole anyway. */
function sliced(of: unknown): readonly unknown[] {
  if (Array.isArray(of)) return of.length <= atOnce ? [] : starts(of.length).map((from): unknown => of.slice(from, from + atOnce))
  if (!isDictionary(of)) return []
  const entries = Object.entries(of)
  return entries.length <= atOnce ? [] : starts(entries.length).map((from) => Object.fromEntries(entries.slice(from, from + atOnce)))
}

const starts = (length: number): readonly number[] => Array.from({ length: Math.ceil(length / atOnce) }, (_, index) => index * atOnce)
