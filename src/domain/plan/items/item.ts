import * as z from 'zod/mini'

/** What every item of a list has: a stable id, and its key in the field guide while it keeps the guide's words. */
export const item = { id: z.string(), std: z.exactOptional(z.string()) }
