import { Fragment } from 'react'
import { dayLanes, hoursShown } from '#domain/stages/placeDay.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { vars } from '#ui/vars.ts'

/** The day to scale. What it shows stands in words below it, so it is hidden from those who listen. */
export function DayStrip() {
  const { strip } = useWords('place').times
  const formats = useFormats()
  const lanes = dayLanes(useCurrent())
  if (lanes.length === 0) return null
  return (
    <div className="day-strip" aria-hidden="true">
      {lanes.map(({ id, spans }) => (
        <Fragment key={id}>
          <span>{strip[id]}</span>
          <span className={id === 'meeting' ? 'day-lane meets' : 'day-lane'}>
            {spans.map(({ from, wide }) => (
              <i key={from} style={vars({ from, wide })} />
            ))}
          </span>
        </Fragment>
      ))}
      <span className="day-hours">
        {hoursShown.map((hour) => (
          <span key={hour}>{formats.time(hour)}</span>
        ))}
      </span>
    </div>
  )
}
