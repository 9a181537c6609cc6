import { involvements } from '#domain/plan/choices.ts'
import { rungOf, type Involvement } from '#domain/stages/coverageInvolvement.ts'
import { optionLabel } from '#asking/ChoiceAsk.tsx'
import { Sources } from '#asking/Sources.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { Table } from '#ui/page/Table.tsx'

/** What a professional does and does not do at the level that was chosen, and at all of them as a table. */
export function Level({ level }: { readonly level: Involvement | undefined }) {
  const { involvement: words, questions } = useWords('connections')
  const { options } = questions.involvement
  return (
    <section className="section con-level" aria-live="polite">
      {level === undefined ? (
        <p className="soft">{words.unsaid}</p>
      ) : (
        <>
          <h2>{words.at(rungOf(level), optionLabel(options[level]))}</h2>
          <dl>
            <dt>{words.does}</dt>
            <dd>{words.levels[level].does}</dd>
            <dt>{words.doesNot}</dt>
            <dd>{words.levels[level].doesNot}</dd>
          </dl>
        </>
      )}
      {level === 'leads' && (
        <Notice tone="care" title={words.leadsTitle}>
          <p>{words.leads}</p>
        </Notice>
      )}
      <Fold summary={words.atEach}>
        <Table caption={words.table.caption}>
          <thead>
            <tr>
              <th scope="col">{words.table.level}</th>
              <th scope="col">{words.does}</th>
              <th scope="col">{words.doesNot}</th>
            </tr>
          </thead>
          <tbody>
            {involvements.map((each) => (
              <tr key={each}>
                <th scope="row">{optionLabel(options[each])}</th>
                <td>{words.levels[each].does}</td>
                <td>{words.levels[each].doesNot}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Sources of={words.levelSources} />
      </Fold>
    </section>
  )
}
