import { documentOf } from '#domain/documents/list.ts'
import { PaperPage } from '#features/documents/PaperPage.tsx'
import { loadMaker } from '#papers/making/making.ts'
import type { Language } from '#words/languages.ts'
import { NoPage } from './NoPage.tsx'

interface Props {
  readonly id: string
  readonly subject: string | undefined
}

export const ahead = async (language: Language, { id }: Props): Promise<unknown> => {
  const about = documentOf(id)
  return about && loadMaker(language, about.id)
}

/** One paper, or the page that says that there is no such thing. */
export default function DocumentRoute({ id, subject }: Props) {
  const about = documentOf(id)
  return about ? <PaperPage key={`${about.id}/${subject ?? ''}`} about={about} subject={subject} /> : <NoPage />
}
