import { couldFacilitate, isTimeToHandOver, talksAhead } from '#domain/stages/talks.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { useNameOf } from '#wording/people.ts'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** "Who facilitates next time?": asked gently while nobody is down, and after two in a row by the counselor. */
export function NextFacilitator() {
  const { handOver } = useWords('purpose').talks
  const now = useCurrent()
  const planId = usePlanId()
  const formats = useFormats()
  const nameOf = useNameOf()
  const next = talksAhead(now)[0]
  const isTime = isTimeToHandOver(now)
  if (!isTime && (next === undefined || next.facilitator !== undefined)) return null
  const names = couldFacilitate(now).flatMap((id) => nameOf(id) ?? [])
  return (
    <Notice
      icon="people"
      title={handOver.title}
      actions={
        next && (
          <Link className={buttonClass('plain', true)} to={paths.item(planId, 'purpose/talks', next.id)}>
            {handOver.choose}
          </Link>
        )
      }
    >
      <p>{isTime ? handOver.counselor : handOver.nobody}</p>
      {names.length > 1 && <p dir="auto">{handOver.could(formats.anyOf(names))}</p>}
    </Notice>
  )
}
