import type { CurrentItem } from '#domain/plan/current.ts'
import { evaluationAsks, isCounted, sharesOf, type Share } from '#domain/stages/evaluations.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { cx } from '#ui/cx.ts'
import { Table } from '#ui/page/Table.tsx'
import { useEvaluationName } from './useEvaluationName.ts'

/** From fewer forms nothing can be read. */
const few = 5
/** More marks than this say nothing to the eye. */
const mostMarks = 16

/** How many of the forms said yes, a column for each evaluation: a mark a form, and the same in numbers. */
export function Shares({ evaluations }: { readonly evaluations: readonly CurrentItem<'evaluations'>[] }) {
  const { evaluations: words } = useWords('timeline')
  const { number } = useFormats()
  const nameOf = useEvaluationName()
  const counted = evaluations.filter(isCounted)
  if (counted.length === 0) return null
  return (
    <section className="section" aria-labelledby="shares-heading">
      <h2 id="shares-heading">{words.shares}</h2>
      <Table caption={words.shares} className="ev-shares">
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            {counted.map(({ id }) => (
              <th key={id} scope="col">
                {nameOf(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {evaluationAsks.map((ask) => (
            <tr key={ask}>
              <th scope="row">{words.asks[ask]}</th>
              {counted.map((evaluation) => {
                const share = sharesOf(evaluation).find((each) => each.ask === ask)
                return (
                  <td key={evaluation.id}>
                    {share === undefined ? (
                      words.notNoted
                    ) : (
                      <>
                        {words.of(number(share.yes), number(share.forms))}
                        <Marks share={share} />
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      {counted.some(({ forms = 0 }) => forms < few) && <p className="soft">{words.few}</p>}
    </section>
  )
}

function Marks({ share: { yes, forms } }: { readonly share: Share }) {
  if (forms > mostMarks) return null
  return (
    <span className="ev-marks" aria-hidden="true">
      {Array.from({ length: forms }, (_, index) => (
        <i key={index} className={cx(index < yes && 'yes')} />
      ))}
    </span>
  )
}
