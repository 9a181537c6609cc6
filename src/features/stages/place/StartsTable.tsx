import { said } from '#domain/plan/current.ts'
import { slotOf } from '#domain/stages/placeClashes.ts'
import { dayShown, isAtNight, startsIn } from '#domain/stages/placeZones.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Table } from '#ui/page/Table.tsx'
import { useZoneName } from './ZoneSelect.tsx'

/** When the meeting starts on each clock, and where the clocks change on other days. */
export function StartsTable() {
  const { starts: words } = useWords('place').onlineMore
  const now = useCurrent()
  const planId = usePlanId()
  const formats = useFormats()
  const nameOf = useZoneName()
  const rows = startsIn(now)
  const hasTime = slotOf(now).from !== undefined
  const missing = [
    ...(said(now.sections.place.zone) === undefined ? [words.zone] : []),
    ...(hasTime ? [] : [words.time]),
  ]
  const night = rows.filter(isAtNight)
  return (
    <section className="section" aria-labelledby="starts" aria-live="polite">
      <h2 id="starts">{words.heading}</h2>
      {missing.length > 0 ? (
        <p>
          {words.need(missing)} {!hasTime && <Link to={paths.step(planId, 'purpose/order')}>{words.setTime}</Link>}
        </p>
      ) : (
        <>
          <p>{words.on(formats.longDate(dayShown(now)))}</p>
          <Table caption={words.caption}>
            <thead>
              <tr>
                <th scope="col">{words.where}</th>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.to}</th>
                <th scope="col">{words.day}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ zone, date, from, to }) => (
                <tr key={zone}>
                  <th scope="row">{nameOf(zone)}</th>
                  <td className="nowrap">{formats.time(from)}</td>
                  <td className="nowrap">{to !== undefined && formats.time(to)}</td>
                  <td>{formats.weekday(date)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          {rows.map(
            ({ zone, moves }) =>
              moves && <p key={zone}>{words.moves(nameOf(zone), formats.date(moves.on), formats.time(moves.from))}</p>,
          )}
          {night.length > 0 && (
            <Notice tone="care">
              <p>{words.night(formats.list(night.map(({ zone }) => nameOf(zone))))}</p>
            </Notice>
          )}
          <p>{words.advice(formats.time(rows[0]?.from ?? ''), formats.zone(rows[0]?.zone ?? ''))}</p>
        </>
      )}
    </section>
  )
}
