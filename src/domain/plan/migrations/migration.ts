/**
 * Carries the whole envelope from one format to the next, as unknown data: the types of an old format are gone.
 * Pure. May throw on data that never was of its format; `openText` then calls the text damaged and keeps it.
 */
export type Migration = (data: unknown) => unknown
