import { said } from '#domain/plan/current.ts'
import { CopyButton } from '#pages/CopyButton.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import '../purpose.css'

/** What each person is asked before they are on any list, in the words that follow from the answers above. */
export function ConsentCard() {
  const { card } = useWords('purpose').between
  const { number } = useFormats()
  const { between, betweenHours, betweenDeletion, betweenWeeks } = useCurrent().sections.purpose
  const weeks = said(betweenWeeks)
  const text = card.of({
    ways: said(between) ?? [],
    hours: said(betweenHours),
    onLeaving: said(betweenDeletion) === 'onLeaving',
    weeks: weeks === undefined ? undefined : number(weeks),
  })
  return (
    <section className="section" aria-labelledby="card-heading">
      <h2 id="card-heading">{card.heading}</h2>
      <p>{card.text}</p>
      <div className="sheet pf-text">{text}</div>
      <div>
        <CopyButton text={text}>{card.copy}</CopyButton>
      </div>
      <Sources of={card.sources} />
    </section>
  )
}
