import { createContext } from 'react'
import type { DocumentId } from '#domain/documents/documents.ts'

/** Whose passages stand on the page, and what the app would print there. */
export interface PassagesHere {
  readonly document: DocumentId
  readonly ours: ReadonlyMap<string, { readonly text: string; readonly mark: string }>
}

export const PassagesOf = createContext<PassagesHere | undefined>(undefined)
