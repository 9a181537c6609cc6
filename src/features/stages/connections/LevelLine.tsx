import { involvements } from '#domain/plan/choices.ts'
import { rungOf, zoneOf, type Involvement, type Zone } from '#domain/stages/coverageInvolvement.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'

const zones: readonly Zone[] = ['outside', 'within', 'beyond']

/** Nine steps on a line, in three stretches; the one that was chosen is marked. The sentence above and the list below say the same. */
export function LevelLine({ level }: { readonly level: Involvement | undefined }) {
  const { continuum } = useWords('connections')
  const { options } = useWords('connections').questions.involvement
  const { number } = useFormats()
  const planId = usePlanId()
  const stepsOf = (zone: Zone) => {
    const [from, to] = [
      involvements.findIndex((each) => zoneOf(each) === zone) + 1,
      involvements.findLastIndex((each) => zoneOf(each) === zone) + 1,
    ]
    return from === to ? number(from) : continuum.range(number(from), number(to))
  }
  return (
    <section className="section" aria-labelledby="con-line">
      <h2 id="con-line">{continuum.lineHeading}</h2>
      <p className="con-said">
        {level === undefined
          ? continuum.unsaid
          : continuum.at(number(rungOf(level)), number(involvements.length), optionLabel(options[level]))}
      </p>
      <div className="con-line" aria-hidden="true">
        {involvements.map((each) => (
          <span key={each} className={each === level ? `${zoneOf(each)} here` : zoneOf(each)}>
            <b>{number(rungOf(each))}</b>
          </span>
        ))}
      </div>
      <ul className="con-zones bare">
        {zones.map((zone) => (
          <li key={zone} className={zone}>
            <i aria-hidden="true" />
            {continuum.zones[zone](stepsOf(zone))}
          </li>
        ))}
      </ul>
      <p>
        <Link to={paths.step(planId, 'connections/involvement')}>
          {level === undefined ? continuum.choose : continuum.change}
        </Link>
      </p>
    </section>
  )
}
