import * as z from 'zod/mini'
import { date, text } from '../plan/answer.ts'
import { deskVersion } from './entry.ts'

export const libraryKinds = ['place', 'connection', 'group'] as const
export type LibraryKind = (typeof libraryKinds)[number]

/** A place, a gatekeeper or a group that a counselor knows: what suggestions are made from. */
const known = z.object({
  id: text,
  kind: z.enum(libraryKinds),
  name: text,
  /** Address, or how to reach them. */
  where: text,
  contact: text,
  note: text,
  /** The day somebody last made sure that this is right. */
  confirmedOn: z.exactOptional(date),
})
export type Known = z.infer<typeof known>

/** The counselor's own: their name, and what they know of the area. */
export const librarySchema = z.object({
  kind: z.literal('self-help-library'),
  version: z.literal(deskVersion),
  revision: z.int().check(z.gte(0), z.lte(1e12)),
  /** What the counselor calls themselves; may be empty. */
  counselor: text,
  known: z.array(known),
})
export type Library = z.infer<typeof librarySchema>

export const newLibrary = (): Library => ({
  kind: 'self-help-library',
  version: deskVersion,
  revision: 0,
  counselor: '',
  known: [],
})
