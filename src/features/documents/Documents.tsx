import { Link } from '#pages/Link.tsx'
import { usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { documents } from '#domain/documents/list.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { GalleryPaper } from './GalleryPaper.tsx'
import './documents.css'

/** All papers, each with what it is for, when it is needed, what it still lacks, and how it looks. */
export default function Documents() {
  const words = useWords('documents').gallery
  const planId = usePlanId()
  const heading = usePage(words.title)
  return (
    <div className="page documents-page">
      <PageHead headingRef={heading} title={words.title} lead={words.lead} />
      <ul className="docs bare">
        {documents.map((about) => (
          <GalleryPaper key={about.id} about={about} />
        ))}
      </ul>
      <p className="soft small">{words.more}</p>
      <section aria-labelledby="also" className="section">
        <h2 id="also">{words.others.title}</h2>
        <p>
          <Link to={paths.kit(planId)}>{words.kit}</Link>
          <br />
          {words.others.kit}
        </p>
        <p>
          <Link to={paths.worksheets(planId)}>{words.worksheets}</Link>
          <br />
          {words.others.worksheets}
        </p>
      </section>
    </div>
  )
}
