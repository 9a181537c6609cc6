import { couldFacilitate } from '#domain/stages/talks.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** After two talks by the counselor: one of the group could try. Names who, so that nobody has to volunteer into silence. */
export function HandOver() {
  const { handOver } = useWords('purpose').talks
  const formats = useFormats()
  const nameOf = useNameOf()
  const names = couldFacilitate(useCurrent()).flatMap((id) => nameOf(id) ?? [])
  return (
    <Notice icon="people">
      <p>{handOver.counselor}</p>
      {names.length > 1 && <p dir="auto">{handOver.could(formats.anyOf(names))}</p>}
    </Notice>
  )
}
