import * as z from 'zod/mini'

/** A copy that only a code opens. Nothing in it says what it is about; `recipe` is how the key is made of the code. */
export const lockedKind = 'locked-copy'
export const lockedVersion = 1

export const lockedSchema = z.object({
  kind: z.literal(lockedKind),
  version: z.literal(lockedVersion),
  recipe: z.unknown(),
  sealed: z.string(),
})
export type LockedCopy = z.infer<typeof lockedSchema>
