import { isSaid } from '#domain/plan/current.ts'
import { costs } from '#domain/stages/cash.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { From } from '#forms/From.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Table } from '#ui/page/Table.tsx'

/** What a year costs, cut into meetings and people. */
export function YearCosts() {
  const { costs: words } = useWords('purpose').cash
  const { number } = useFormats()
  const now = useCurrent()
  const planId = usePlanId()
  const cut = costs(now)
  if (!isSaid(now.sections.purpose.cashYear)) return null
  return (
    <section className="section" aria-labelledby="costs-heading">
      <h2 id="costs-heading">{words.heading}</h2>
      {cut ? (
        <>
          <p>
            <strong>{words.main(number(cut.year), number(cut.meetings), number(cut.meeting))}</strong> {words.share}
          </p>
          {cut.shares.length > 0 && (
            <Table caption={words.table.caption}>
              <thead>
                <tr>
                  <th scope="col" className="num">
                    {words.table.people}
                  </th>
                  <th scope="col" className="num">
                    {words.table.each}
                  </th>
                </tr>
              </thead>
              <tbody>
                {cut.shares.map(({ people, each }) => (
                  <tr key={people}>
                    <th scope="row" className="num">
                      {number(people)}
                    </th>
                    <td className="num">{number(each)}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
          <From about={words.heading} of={words.sources} />
        </>
      ) : (
        <p>
          {words.noRhythm} <Link to={paths.step(planId, 'purpose/order')}>{words.toRhythm}</Link>
        </p>
      )}
    </section>
  )
}
