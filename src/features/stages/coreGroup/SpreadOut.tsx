import { isRare, isSpreadOut } from '#domain/stages/setting.ts'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'

/** Founders in several places: how they can meet and share the work, and how few are enough. */
export function SpreadOut() {
  const { spread } = useWords('coreGroup').people
  const now = useCurrent()
  if (!isSpreadOut(now)) return null
  return (
    <Fold summary={spread.title} open>
      <ul className="cg-bullets">
        {spread.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
        {isRare(now) && <li>{spread.rare}</li>}
      </ul>
      <Sources of={spread.sources} />
    </Fold>
  )
}
