import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'

/** The encyclopedia entry's six reasons why groups work, each as a question to the running order. */
export function Reasons() {
  const { reasons } = useWords('purpose').meeting
  const { source } = useWords('shell')
  return (
    <Fold summary={reasons.heading}>
      <p>{reasons.text}</p>
      <dl className="pf-reasons">
        {Object.entries(reasons.of).map(([id, { name, ask, passage }]) => (
          <div key={id}>
            <dt>{ask}</dt>
            <dd>
              {name}. <span className="visually-hidden">{source.quote} </span>
              <q>{passage}</q>
            </dd>
          </div>
        ))}
      </dl>
      <Sources of={['seed']} />
    </Fold>
  )
}
