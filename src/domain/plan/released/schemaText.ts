import * as z from 'zod/mini'
import { envelopeSchema } from '../envelope.ts'

/** The schema of what is stored, as the text that is released with a format. For tests and `scripts/release-schema.ts` only. */
export const schemaText = (): string =>
  `${JSON.stringify(z.toJSONSchema(envelopeSchema, { reused: 'ref' }), null, 1)}\n`
