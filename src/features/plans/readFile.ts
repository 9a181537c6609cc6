import type { FileFound, Shelf } from '#asking/shelf.ts'

/**
 * 50 MB. A full plan takes a hundredth of one; yet somebody may paste a book into an answer, and a file that this page has
 * written must open again. Anything larger is no plan, and reading it would only stall the page.
 */
const mostBytes = 50_000_000

export type Looked = FileFound | { readonly is: 'tooLarge' | 'unreadable' }

/** Looks into a file that somebody chose. Never rejects, and keeps nothing. */
export async function lookInto(file: File, read: Shelf['read']): Promise<Looked> {
  if (file.size > mostBytes) return { is: 'tooLarge' }
  try {
    return await read(await file.text())
  } catch {
    return { is: 'unreadable' }
  }
}
