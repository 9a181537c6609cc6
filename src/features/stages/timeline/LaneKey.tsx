import { stageIds, stageNumber } from '#domain/stages/sections.ts'
import { Seat } from '#ui/chairs/Seat.tsx'
import { useWords } from '#wording/words.ts'

/** What the marks mean, and whose colors they are. */
export function LaneKey() {
  const { key } = useWords('timeline').line
  const { sections } = useWords('shell')
  return (
    <ul className="tl-key bare">
      <li>
        <i className="tl-bar" aria-hidden="true" />
        {key.weeks}
      </li>
      <li>
        <i className="tl-diamond" aria-hidden="true" />
        {key.date}
      </li>
      {stageIds.map((stage) => (
        <li key={stage}>
          <Seat n={stageNumber(stage)} standing="part" />
          {sections[stage].title}
        </li>
      ))}
    </ul>
  )
}
