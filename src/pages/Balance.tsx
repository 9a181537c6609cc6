import { balanceOf } from '#domain/desk/balance.ts'
import { usePlan } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'

const parts = ['own', 'inOtherWords', 'asTheyWere'] as const

/** How much of the plan came from whom: a mirror for both, with no number that would be right. */
export function Balance() {
  const words = useWords('suggestions').balance
  const balance = balanceOf(usePlan())
  const others = (['declined', 'open'] as const).filter((each) => balance[each] > 0)
  return (
    <div className="balance">
      <div className="balance-bar" aria-hidden="true">
        {parts.map(
          (part) => balance[part] > 0 && <i key={part} className={part} style={{ flexGrow: balance[part] }} />,
        )}
      </div>
      <ul className="bare">
        {parts.map((part) => (part === 'own' || balance[part] > 0) && <li key={part}>{words[part](balance[part])}</li>)}
        {others.map((each) => (
          <li key={each}>{words[each](balance[each])}</li>
        ))}
      </ul>
      <p className="soft small">{words.text}</p>
    </div>
  )
}
