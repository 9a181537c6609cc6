import { documentGroups, documentsForNow, type DocumentGroup } from '#domain/documents/forNow.ts'
import { documents } from '#domain/documents/list.ts'
import { Link } from '#pages/Link.tsx'
import { usePage } from '#pages/usePage.ts'
import { useCameBack } from '#pages/wayBack.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { useWords } from '#wording/words.ts'
import { BackLink } from '#pages/BackLink.tsx'
import { DocumentRow } from './DocumentRow.tsx'
import { GalleryPaper } from './GalleryPaper.tsx'
import './documents.css'
import { spotOf } from './useSpot.ts'

const groups: readonly DocumentGroup[] = ['start', 'tell', 'first', 'after']

/** The documents that come next, with what each lacks; all others by what they are for. */
export default function Documents() {
  const words = useWords('documents').gallery
  const { pages } = useWords('shell')
  const planId = usePlanId()
  const now = useCurrent()
  const heading = usePage(words.title)
  const back = useCameBack()
  const first = documentsForNow(now)
  const leading = first.flatMap((id) => documents.filter((about) => about.id === id))
  return (
    <div className="page documents-page">
      <PageHead
        headingRef={heading}
        title={words.title}
        back={<BackLink to={paths.overview(planId)}>{pages.overview}</BackLink>}
      />
      {leading.length > 0 && (
        <ol className="docs-now bare">
          {leading.map((about, index) => (
            <GalleryPaper key={about.id} about={about} isFirst={index === 0} />
          ))}
        </ol>
      )}
      <section className="section" aria-labelledby="later">
        <h2 id="later">{leading.length > 0 ? words.later : words.all}</h2>
        <div className="docs-later">
          {groups.map((group) => {
            const rest = documents.filter(
              ({ id }) => !first.includes(id) && documentGroups[group].some((each) => each === id),
            )
            if (rest.length === 0) return null
            return (
              <details key={group} open={rest.some(({ id }) => back?.spot === spotOf(id))}>
                <summary>
                  <b>{words.groups[group]}</b>
                  <span className="soft small">{words.count(rest.length)}</span>
                  <Icon name="chevronDown" />
                </summary>
                <ul className="bare">
                  {rest.map((about) => (
                    <DocumentRow key={about.id} about={about} />
                  ))}
                </ul>
              </details>
            )
          })}
        </div>
      </section>
      <p className="docs-more">
        <Link to={paths.kit(planId)}>{words.kit}</Link>
        <Link to={paths.worksheets(planId)}>{words.worksheets}</Link>
      </p>
    </div>
  )
}
