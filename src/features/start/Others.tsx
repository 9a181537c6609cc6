import { field, valueIn } from '#domain/plan/field.ts'
import { Ask } from '#forms/Ask.tsx'
import { From } from '#forms/From.tsx'
import { usePlan } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { FirstFrame } from './FirstFrame.tsx'

export function Others() {
  const words = useWords('first').others
  const found = valueIn(usePlan(), field('about', 'similar')) === 'yes'
  return (
    <FirstFrame page="others">
      <Ask of="about.similar" />
      <div aria-live="polite">
        {found && (
          <Notice>
            <p>{words.found}</p>
            <From about={words.found} of={words.sources} />
          </Notice>
        )}
      </div>
    </FirstFrame>
  )
}
