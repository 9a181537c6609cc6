import { growthTurns } from '#domain/stages/growth.ts'
import { meetingPicture } from '#domain/stages/meetingPicture.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { Table } from '#ui/page/Table.tsx'
import { TurnStrip } from '../TurnStrip.tsx'
import '../meeting.css'

/** The time each person has to speak, at both ends of the size and after a split: a sentence, drawn, and as a table. */
export function GrowthTurns() {
  const { turns: words } = useWords('purpose').size
  const now = useCurrent()
  const planId = usePlanId()
  const { number } = useFormats()
  const { shared, sizeIsUsual } = meetingPicture(now)
  const turns = growthTurns(now)
  const grown = turns.find((turn) => turn.case === 'grown')
  const half = turns.find((turn) => turn.case === 'halves')
  return (
    <section className="section" aria-label={words.heading}>
      {grown && half ? (
        <>
          <p>
            <strong>
              {words.main(number(grown.people), number(grown.minutes), number(half.people), number(half.minutes))}
            </strong>{' '}
            {sizeIsUsual && <span className="soft small">{words.usual}</span>}
          </p>
          <div aria-hidden="true">
            {turns.map((turn) => (
              <TurnStrip
                key={turn.case}
                turn={turn}
                label={words.row(words.of[turn.case], number(turn.people), number(turn.minutes))}
              />
            ))}
          </div>
          <p className="soft small">{words.shared(number(shared))}</p>
          <TurnTable />
          <Sources of={words.sources} />
        </>
      ) : (
        <p>
          {words.noShare} <Link to={paths.step(planId, 'purpose/order')}>{words.toOrder}</Link>
        </p>
      )}
    </section>
  )
}

/** The picture's equal in words. */
function TurnTable() {
  const { turns: words } = useWords('purpose').size
  const { table } = useWords('asking')
  const { number } = useFormats()
  return (
    <Fold summary={table}>
      <Table caption={words.table.caption}>
        <thead>
          <tr>
            <th scope="col">{words.table.case}</th>
            <th scope="col" className="num">
              {words.table.people}
            </th>
            <th scope="col" className="num">
              {words.table.minutes}
            </th>
          </tr>
        </thead>
        <tbody>
          {growthTurns(useCurrent()).map((turn) => (
            <tr key={turn.case}>
              <th scope="row">{words.of[turn.case]}</th>
              <td className="num">{number(turn.people)}</td>
              <td className="num">{number(turn.minutes)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Fold>
  )
}
