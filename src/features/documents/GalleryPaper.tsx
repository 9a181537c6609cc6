import { Link } from '#pages/Link.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import type { DocumentAbout } from '#domain/documents/documents.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { MissingLinks } from './MissingLinks.tsx'
import { Preview } from './Preview.tsx'
import { fileName, useFiles, useMakePaper } from '#papers/page/useFiles.ts'
import { WordButton } from '#papers/page/WordButton.tsx'

/** One paper of the gallery. */
export function GalleryPaper({ about }: { readonly about: DocumentAbout }) {
  const words = useWords('documents').gallery
  const { documents, printing } = useWords('papers')
  const { title, use, when } = documents[about.id]
  const planId = usePlanId()
  const now = useCurrent()
  const files = useFiles()
  const makePaper = useMakePaper()
  const [subject] = about.subjects?.(now) ?? []
  const missing = about.missing(now, subject)
  const gaps = missing.filter(({ written }) => written === undefined)
  const { count } = useWords('written')
  const make = () => makePaper(about.id, { naming: about.namingAtFirst(now), subject })
  const name = fileName(about.id)
  const other = <span className="visually-hidden">: {title}</span>
  return (
    <li>
      <Preview about={about} subject={subject} />
      <div>
        <h2>{title}</h2>
        <p className="soft">{use}</p>
        <p className="soft docs-when">{when}</p>
        {missing.length === 0 ? (
          <Status tone="good">{words.ready}</Status>
        ) : (
          <details className="docs-missing">
            <summary>
              <Status tone="care" icon="pencil">
                {gaps.length > 0 ? words.missing(gaps.length) : count(missing.length)}
                {other}
              </Status>
            </summary>
            <MissingLinks missing={missing} />
          </details>
        )}
        <ButtonRow>
          <Link className={buttonClass('plain', true)} to={paths.document(planId, about.id)}>
            <Icon name="file" />
            {words.open}
            {other}
          </Link>
          <WordButton name={name} papers={async () => [await make()]} about={title}>
            {printing.word}
          </WordButton>
          <Button variant="quiet" small onClick={() => void files.text(name, make)}>
            {printing.text}
            {other}
          </Button>
        </ButtonRow>
      </div>
    </li>
  )
}
