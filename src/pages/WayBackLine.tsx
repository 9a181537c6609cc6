import { documentOf } from '#domain/documents/list.ts'
import { useCurrent } from '#plan/planActor.ts'
import { Icon } from '#ui/Icon.tsx'
import { useWords } from '#wording/words.ts'
import { Link } from './Link.tsx'
import { comingBack, type WayBack } from './wayBack.ts'
import WayBackName from './WayBackName.tsx'

/** Above the heading of a question, for whoever came from a document: the way back, and what is missing there now. */
export default function WayBackLine({ way }: { readonly way: WayBack }) {
  const words = useWords('wayBack')
  const now = useCurrent()
  const [, , first = '', second = '', third] = way.to.split(/[/?#]/)
  const document = documentOf(first === 'documents' ? second : first)
  const subject = third === undefined || third === '' ? document?.subjects?.(now)[0] : decodeURIComponent(third)
  const missing = document?.missing(now, subject).length
  return (
    <div className="way-back">
      <Link className="back-link" to={way.to} state={comingBack(way)}>
        <Icon name="chevronLeft" />
        <WayBackName to={way.to} />
      </Link>
      {missing !== undefined && document?.id !== 'checklist' && document?.id !== 'timeline' && (
        <span className="soft small">{missing === 0 ? words.nothingMissing : words.missing(missing)}</span>
      )}
    </div>
  )
}
