import { plainData } from '../plan/plainData.ts'
import { entrySchema, type DeskEntry } from './entry.ts'
import { librarySchema, type Library } from './library.ts'

/** A record of the desk, read from a stored text. Undefined where it is damaged or newer: then it must not be written over. */
export const readEntry = (stored: string): DeskEntry | undefined => read(stored, entrySchema)
export const readLibrary = (stored: string): Library | undefined => read(stored, librarySchema)

interface Schema<T> {
  readonly safeParse: (data: unknown) => { readonly success: true; readonly data: T } | { readonly success: false }
}

function read<T>(stored: string, schema: Schema<T>): T | undefined {
  try {
    const found = schema.safeParse(plainData(JSON.parse(stored)).data)
    return found.success ? found.data : undefined
  } catch {
    return undefined
  }
}
