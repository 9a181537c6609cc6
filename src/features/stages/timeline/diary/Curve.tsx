import { expectedLater, heldMeetings } from '#domain/stages/diary.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { short } from '#wording/short.ts'
import { writtenAt } from '#domain/plan/current.ts'
import { Sources } from '#forms/Sources.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { CurvePicture, drawn } from './CurvePicture.tsx'
import { CurveTable } from './CurveTable.tsx'

/** How turnout goes: the curve, the same in a sentence and in a table, beside what was expected. */
export function Curve() {
  const { curve: words } = useWords('timeline').diary
  const { number } = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const held = heldMeetings(now)
  const expected = expectedLater(now)
  const ask = useWords('asking').written.number
  const { laterFew, laterMany } = now.sections.expectations
  const typed = writtenAt(laterFew) ?? writtenAt(laterMany)
  const heads = held.map((each) => each.heads)
  const last = heads.at(-1) ?? 0
  const newcomers = held.reduce((sum, each) => sum + (each.newcomers ?? 0), 0)
  return (
    <section className="section" aria-labelledby="curve-heading">
      <h2 id="curve-heading">{words.heading}</h2>
      {held.length < 2 ? (
        <p className="soft">{words.empty}</p>
      ) : (
        <>
          <CurvePicture held={held.slice(-drawn)} expected={expected} from={Math.max(0, held.length - drawn) + 1} />
          {held.length > drawn && <p className="soft small">{words.lastOnly(number(drawn))}</p>}
          <p>
            <strong>{words.sum(number(held.length), number(Math.min(...heads)), number(Math.max(...heads)))}</strong>{' '}
            {words.newSum(newcomers, number(newcomers))}
          </p>
        </>
      )}
      {expected === undefined ? (
        <p>
          {typed === undefined ? words.notSaid : ask(short(typed))}{' '}
          <Link to={paths.step(planId, 'expectations/effort')}>{words.say}</Link>
        </p>
      ) : (
        <p>
          {words.expected(number(expected.few), number(expected.many))}{' '}
          {held.length > 1 && (last < expected.few ? words.below : last > expected.many ? words.above : words.within)}
        </p>
      )}
      <LineFold summary={words.usual}>
        {() => (
          <>
            <p>
              {words.normal} {words.winter} {words.slow}
            </p>
            <Sources of={words.sources} />
          </>
        )}
      </LineFold>
      {held.length > 0 && <CurveTable held={held} />}
    </section>
  )
}
