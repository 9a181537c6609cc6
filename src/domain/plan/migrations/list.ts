import { theRestOfTheGuide } from './0002-the-rest-of-the-guide.ts'
import { passages } from './0003-passages.ts'
import { whatWasTyped } from './0004-what-was-typed.ts'

/**
 * Carries the whole envelope from one format to the next, as unknown data: the types of an old format are gone.
 * Pure. May throw on data that never was of its format; `openText` then calls the text damaged and keeps it.
 */
export type Migration = (data: unknown) => unknown

/** `migrations[0]` leads from format 1 to 2, and so on. Never changed once released. */
export const migrations: readonly Migration[] = [theRestOfTheGuide, passages, whatWasTyped]
