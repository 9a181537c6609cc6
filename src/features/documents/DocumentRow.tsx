import type { DocumentAbout } from '#domain/documents/documents.ts'
import { LeavingFrom } from '#pages/leavingContext.ts'
import { Link } from '#pages/Link.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { MissingLinks } from './MissingLinks.tsx'
import { useSpot } from './useSpot.ts'

/** A document that can wait: its name leads to it, and each thing it lacks to its question. */
export function DocumentRow({ about }: { readonly about: DocumentAbout }) {
  const words = useWords('documents').gallery
  const { title, use } = useWords('papers').documents[about.id]
  const planId = usePlanId()
  const now = useCurrent()
  const { from, ref } = useSpot(about.id)
  const missing = about.missing(now, about.subjects?.(now)[0])
  return (
    <li ref={ref}>
      <div>
        <Link className="docs-name" to={paths.document(planId, about.id)}>
          {title}
        </Link>
        <p className="soft small">{use}</p>
      </div>
      {missing.length === 0 ? (
        <p className="soft small">{words.ready}</p>
      ) : (
        <LeavingFrom value={from}>
          <div className="docs-missing">
            <p className="soft">{words.missing}</p>
            <MissingLinks missing={missing} />
          </div>
        </LeavingFrom>
      )}
    </li>
  )
}
