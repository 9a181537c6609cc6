import { firstSafety } from '#domain/stages/firstThing.ts'
import { useCurrent } from '#plan/planActor.ts'
import { From } from '#forms/From.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** What keeps a founder safe who meets strangers. */
export function SafetyLine() {
  const { heading, notes } = useWords('first').result.safety
  const applies = firstSafety(useCurrent())
  const sources = [...new Set(applies.flatMap((note) => notes[note].sources))]
  return (
    <Notice tone="care" title={heading} heading={2}>
      <ul>
        {applies.map((note) => (
          <li key={note}>{notes[note].text}</li>
        ))}
      </ul>
      <From about={heading} of={sources} />
    </Notice>
  )
}
