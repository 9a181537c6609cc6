import { evaluationAsks } from '#domain/stages/evaluations.ts'
import { usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { PrintPage } from '#papers/page/PrintPage.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { cx } from '#ui/cx.ts'
import './evaluations.css'

/** Stands where an item's id would: ids are made by chance and are longer. */
export const formItem = 'form'

/** The blank form, two on a sheet to be cut in half. It names neither the group nor its topic. */
export function EvaluationForm() {
  const { paper: words } = useWords('timeline').evaluations
  const { sections } = useWords('shell')
  const [size] = usePaperSize()
  const planId = usePlanId()
  const heading = usePage(words.title, sections.timeline.title)
  return (
    <PrintPage
      back={{ label: words.back, to: paths.step(planId, 'timeline/evaluations') }}
      head={<PageHead headingRef={heading} title={words.title} lead={words.lead} />}
    >
      <div className={cx('paper ev-paper', size === 'a4' && 'a4')}>
        <Form />
        <Form />
      </div>
    </PrintPage>
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
