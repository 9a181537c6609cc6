import * as z from 'zod/mini'
import { ownSchema, planSchema } from './plan.ts'

/** The format that is written now. A change of the schema raises it and adds a migration and a released sample. */
export const currentVersion = 4
export const envelopeKind = 'self-help-plan'

const name = z.string().check(z.minLength(1))

/** A plan as it is kept and handed over: the plan itself, and what tells copies and revisions apart. */
export const envelopeSchema = z.object({
  kind: z.literal(envelopeKind),
  version: z.literal(currentVersion),
  /** The lineage: the same in every copy. */
  planId: name,
  /** This copy: another one after a hand-over. */
  copyId: name,
  /** One more with every save. Bounded, because a number that cannot be raised would refuse every later save. */
  revision: z.int().check(z.gte(0), z.lte(1e12)),
  /** An ISO instant to show. Clocks are wrong too often for it to order anything. */
  savedAt: z.string(),
  /** The tab that wrote it. */
  writer: z.string(),
  /** The hand-over that this copy came from. */
  base: z.exactOptional(z.string()),
  /** An example to look at, never somebody's own plan. */
  example: z.exactOptional(z.literal(true)),
  plan: planSchema,
  own: ownSchema,
})
export type Envelope = z.infer<typeof envelopeSchema>

/** The text that is stored and handed over; `openText` reads it. Throws only where `JSON.stringify` would. */
export const envelopeText = (envelope: Envelope): string => JSON.stringify(envelope)
