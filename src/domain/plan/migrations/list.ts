import { theRestOfTheGuide } from './0002-the-rest-of-the-guide.ts'
import { passages } from './0003-passages.ts'
import { whatWasTyped } from './0004-what-was-typed.ts'
import type { Migration } from './migration.ts'

/** `migrations[0]` leads from format 1 to 2, and so on. Never changed once released. */
export const migrations: readonly Migration[] = [theRestOfTheGuide, passages, whatWasTyped]
