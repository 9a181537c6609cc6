import type { IsoDate } from '#domain/dates.ts'

/** The local day. Only `app/` knows the clock; everything below is told. */
export const today = (): IsoDate => Temporal.Now.plainDateISO().toString()
