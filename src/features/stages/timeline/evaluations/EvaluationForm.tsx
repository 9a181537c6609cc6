import { evaluationAsks } from '#domain/stages/evaluations.ts'
import { stageNumber } from '#domain/stages/sections.ts'
import { usePlanId } from '#asking/founding.ts'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { usePage } from '#asking/usePage.ts'
import { useWords } from '#asking/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import './evaluations.css'

/** Stands where an item's id would: ids are made by chance and are longer. */
export const formItem = 'form'

/** The blank form, two on a sheet to be cut in half. It names neither the group nor its topic. */
export function EvaluationForm() {
  const { paper: words } = useWords('timeline').evaluations
  const { sections } = useWords('shell')
  const { print: label } = useWords('documents')
  const planId = usePlanId()
  const heading = usePage(words.title, sections.timeline.title)
  return (
    <div className={`page ev-page c${stageNumber('timeline')}`}>
      <div className="ev-above no-print">
        <PageHead headingRef={heading} title={words.title} lead={words.lead} />
        <ButtonRow>
          <Button variant="primary" icon="print" onClick={() => print()}>
            {label}
          </Button>
          <Link className={buttonClass()} to={paths.step(planId, 'timeline/evaluations')}>
            <Icon name="chevronLeft" />
            {words.back}
          </Link>
        </ButtonRow>
      </div>
      <div className="desk">
        <div className="paper ev-paper">
          <Form />
          <Form />
        </div>
      </div>
    </div>
  )
}

function Form() {
  const { paper: words } = useWords('timeline').evaluations
  return (
    <article className="ev-form">
      <h2>{words.heading}</h2>
      <p>{words.noName}</p>
      <dl>
        {evaluationAsks.map((ask) => (
          <Row key={ask} ask={words.asks[ask]} boxes={[words.yes, words.no]} />
        ))}
        <Row ask={words.length} boxes={words.lengths} />
      </dl>
      <p>{words.topics}</p>
      <div className="write-line" />
      <p>{words.change}</p>
      <div className="write-line" />
      <div className="write-line" />
    </article>
  )
}

const Row = ({ ask, boxes }: { readonly ask: string; readonly boxes: readonly string[] }) => (
  <div>
    <dt>{ask}</dt>
    <dd>
      {boxes.map((box) => (
        <span key={box}>
          <i aria-hidden="true" /> {box}
        </span>
      ))}
    </dd>
  </div>
)
