import { documentIds } from '#domain/documents/documents.ts'
import { useWords } from '#wording/words.ts'

/** "Back to the flyer", from the address it leads to. */
export default function WayBackName({ to }: { readonly to: string }) {
  const words = useWords('wayBack')
  const [, , first = '', second = ''] = to.split(/[/?#]/)
  const document = documentIds.find((id) => id === (first === 'documents' ? second : first))
  const named = (): string => {
    if (document) return words.documents[document]
    if (first === 'documents') return words.gallery
    if (first === 'timeline') return words.timeline
    return first === '' ? words.overview : words.plain
  }
  return <>{words.to(named())}</>
}
