import { steadySigns } from '#domain/stages/steady.ts'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'

/** Signs of a steady group, each there or open, in words: no score. */
export function Steady() {
  const { steady: words } = useWords('timeline').reviews
  const signs = steadySigns(useCurrent())
  return (
    <LineFold summary={words.heading}>
      {() => (
        <>
          <p>{words.text}</p>
          <Ruled>
            {signs.map(({ id, met }) => (
              <li key={id} className="tl-sign">
                <Status tone={met ? 'good' : 'none'}>{met ? words.met : words.open}</Status>
                <span>{met ? words.signs[id].met : words.signs[id].open}</span>
              </li>
            ))}
          </Ruled>
          <p className="soft small">{words.counted}</p>
          <Sources of={words.sources} />
        </>
      )}
    </LineFold>
  )
}
