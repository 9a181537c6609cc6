import type { DocumentAbout } from '#domain/documents/documents.ts'
import { LeavingFrom } from '#pages/leavingContext.ts'
import { Link } from '#pages/Link.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useWords } from '#wording/words.ts'
import { MissingLinks } from './MissingLinks.tsx'
import { Preview } from './Preview.tsx'
import { useSpot } from './useSpot.ts'

interface Props {
  readonly about: DocumentAbout
  /** The one that is needed next. */
  readonly isFirst: boolean
}

/** So many missing things stand in the open; more would be all there is to see. */
const mostShown = 2

/** A document that comes next: how it looks, what it lacks, the way to print it. */
export function GalleryPaper({ about, isFirst }: Props) {
  const words = useWords('documents').gallery
  const { title } = useWords('papers').documents[about.id]
  const planId = usePlanId()
  const now = useCurrent()
  const { from, ref } = useSpot(about.id)
  const [subject] = about.subjects?.(now) ?? []
  const missing = about.missing(now, subject)
  return (
    <li ref={ref}>
      <Preview about={about} subject={subject} />
      <div>
        <h2>{title}</h2>
        {missing.length === 0 ? (
          <p className="soft">{words.ready}</p>
        ) : (
          <LeavingFrom value={from}>
            <div className="docs-missing">
              <p className="soft">{words.missing}</p>
              <MissingLinks missing={missing.slice(0, mostShown)} />
              {missing.length > mostShown && (
                <LineFold summary={words.moreMissing(missing.length - mostShown)}>
                  {() => <MissingLinks missing={missing.slice(mostShown)} />}
                </LineFold>
              )}
            </div>
          </LeavingFrom>
        )}
        <Link className={buttonClass(isFirst ? 'primary' : 'plain')} to={paths.document(planId, about.id)}>
          {isFirst && <Icon name="print" />}
          {words.open}
          <span className="visually-hidden">: {title}</span>
        </Link>
      </div>
    </li>
  )
}
