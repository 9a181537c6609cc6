import { documentOf } from '#domain/documents/list.ts'
import { PaperPage } from '#features/documents/PaperPage.tsx'
import { NoPage } from './NoPage.tsx'

/** One paper, or the page that says that there is no such thing. */
export default function DocumentRoute({ id, subject }: { readonly id: string; readonly subject: string | undefined }) {
  const about = documentOf(id)
  return about ? <PaperPage key={`${about.id}/${subject ?? ''}`} about={about} subject={subject} /> : <NoPage />
}
