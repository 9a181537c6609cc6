import { Balance } from '#pages/Balance.tsx'
import { Link } from '#pages/Link.tsx'
import { openSuggestions, pageOf } from '#domain/desk/suggestions.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { sectionIds } from '#domain/plan/sections.ts'
import { useCurrent, usePlan, usePlanId } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { short } from '#wording/short.ts'
import { useSuggestionWords } from '#wording/useSuggestionWords.ts'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'

/** What a counselor suggests and nobody has answered yet, a line each. Nothing without a counselor. */
export function Suggested() {
  return usePlan().suggestions.length > 0 ? <Lines /> : null
}

/** Lines in the open; more would be a list where one next act should be. */
const most = 2

function Lines() {
  const words = useWords('suggestions')
  const { more } = useWords('overview').since
  const plan = usePlan()
  const now = useCurrent()
  const open = openSuggestions(plan).filter((each) => pageOf(now, each) !== undefined)
  const say = useSuggestionWords(open)
  const lines = (of: typeof open) =>
    of.map((suggestion) => <Line key={suggestion.id} suggestion={suggestion} said={say(suggestion)} />)
  return (
    <section className="suggested" aria-labelledby="suggested">
      <h2 id="suggested" className="visually-hidden">
        {words.overview.title(openSuggestions(plan).length)}
      </h2>
      {lines(open.slice(0, most))}
      {open.length > most && <LineFold summary={more(open.length - most)}>{() => lines(open.slice(most))}</LineFold>}
    </section>
  )
}

type Suggestion = ReturnType<typeof openSuggestions>[number]

function Line({
  suggestion,
  said: { kind, content },
}: {
  readonly suggestion: Suggestion
  readonly said: { readonly kind: string; readonly content: string }
}) {
  const words = useWords('suggestions')
  const { sections } = useWords('shell')
  const planId = usePlanId()
  const page = pageOf(useCurrent(), suggestion)
  const nameOf = (address: StepAddress): string => {
    const [section, step = ''] = address.split('/')
    const id = sectionIds.find((each) => each === section) ?? 'about'
    return new Map<string, string>(Object.entries(sections[id].steps)).get(step) ?? ''
  }
  return (
    <p className="soft small" dir="auto">
      <b>{words.by(suggestion.by)}</b> · {[kind, short(content)].filter((part) => part !== '').join(': ')}{' '}
      {page && <Link to={paths.step(planId, page)}>{words.overview.go(nameOf(page))}</Link>}
    </p>
  )
}

/** How much came from whom. Only where a counselor takes part. */
export function WhoGaveWhat() {
  return usePlan().suggestions.length > 0 ? <Told /> : null
}

function Told() {
  const { balance } = useWords('suggestions')
  return (
    <>
      <h3>{balance.title}</h3>
      <Balance />
    </>
  )
}
