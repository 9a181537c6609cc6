import { mostBytes, type FileFound, type PlanFiles } from '#ports/files.ts'

export type Looked = FileFound | { readonly is: 'tooLarge' | 'unreadable' }

/** Looks into a file that somebody chose. Never rejects, and keeps nothing; what is too large is not even read. */
export async function lookInto(file: File, read: PlanFiles['read']): Promise<Looked> {
  if (file.size > mostBytes) return { is: 'tooLarge' }
  try {
    return await read(await file.text())
  } catch {
    return { is: 'unreadable' }
  }
}
