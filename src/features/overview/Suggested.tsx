import { Balance } from '#pages/Balance.tsx'
import { Link } from '#pages/Link.tsx'
import { openSuggestions, pageOf } from '#domain/desk/suggestions.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { sectionIds } from '#domain/plan/sections.ts'
import { useCurrent, usePlan, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { short } from '#wording/short.ts'
import { useSlots } from '#plan/slots.ts'
import { useSuggestionWords } from '#wording/useSuggestionWords.ts'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'

/** What a counselor put forward and nobody has answered yet, and how much came from whom. Nothing without a counselor. */
export function Suggested() {
  return usePlan().suggestions.length > 0 ? <Section /> : null
}

function Section() {
  const words = useWords('suggestions')
  const { sections } = useWords('shell')
  const planId = usePlanId()
  const plan = usePlan()
  const now = useCurrent()
  const { Top } = useSlots()
  const open = openSuggestions(plan).filter((each) => pageOf(now, each) !== undefined)
  const say = useSuggestionWords(open)
  const nameOf = (address: StepAddress): string => {
    const [section, step = ''] = address.split('/')
    const id = sectionIds.find((each) => each === section) ?? 'about'
    return new Map<string, string>(Object.entries(sections[id].steps)).get(step) ?? ''
  }
  return (
    <section className="section" aria-labelledby="suggested">
      <h2 id="suggested">{words.overview.title(openSuggestions(plan).length)}</h2>
      {open.length > 0 && (
        <>
          <p className="soft">{words.overview.text}</p>
          <Ruled>
            {open.map((suggestion) => {
              const { kind, content } = say(suggestion)
              const page = pageOf(now, suggestion)
              return (
                <li key={suggestion.id} className="suggested-row">
                  <span dir="auto">
                    <b>{words.by(suggestion.by)}</b> · {[kind, short(content)].filter((part) => part !== '').join(': ')}
                  </span>
                  {page && <Link to={paths.step(planId, page)}>{words.overview.go(nameOf(page))}</Link>}
                </li>
              )
            })}
          </Ruled>
        </>
      )}
      {Top && <Top />}
      <Fold summary={words.balance.title}>
        <Balance />
      </Fold>
    </section>
  )
}
