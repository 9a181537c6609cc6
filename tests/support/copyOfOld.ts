import type { DeskEntry } from '#domain/desk/entry.ts'
import { copyText } from '#domain/files/copy.ts'
import type { Envelope } from '#domain/plan/envelope.ts'

/** A copy as it was saved when a counselor's record still went along. */
export const copyOfOld = (envelope: Envelope, desk: DeskEntry): string =>
  `${copyText(envelope).slice(0, -1)},"desk":${JSON.stringify(desk)}}`
