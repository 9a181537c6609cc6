import { useNavigate } from 'react-router'
import { fitted, lengthToFit, offeredParts, takeParts } from '#domain/stages/runningOrder.ts'
import { scaledParts } from '#domain/stages/standardParts.ts'
import { useEdits, useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { newId } from '#plan/newId.ts'
import { paths } from '#routes/paths.ts'
import { useList } from '#pages/useList.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Offers } from './Offers.tsx'
import { PartRow } from './PartRow.tsx'

/** The parts of a meeting in order, with an order to start from. */
export function RunningOrder() {
  const words = useWords('purpose').meeting.parts
  const formats = useFormats()
  const now = useCurrent()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { choose } = useEdits()
  const { add } = useList('parts')
  const { parts } = now.lists
  const length = formats.number(lengthToFit(now))
  const minutes = new Map(scaledParts(lengthToFit(now)).map((part) => [part.id, formats.number(part.minutes)]))
  const fit = fitted(now)
  return (
    <section className="section" aria-labelledby="parts-heading">
      <h2 id="parts-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      {parts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol className="ruled bare">
          {parts.map((part, index) => (
            <PartRow key={part.id} part={part} n={index + 1} />
          ))}
        </ol>
      )}
      {!readOnly && (
        <ButtonRow>
          <Button icon="plus" onClick={() => void navigate(paths.item(planId, 'purpose/order', add()))}>
            {words.add}
          </Button>
          {fit && <Button onClick={() => choose(fit)}>{words.fit(length)}</Button>}
        </ButtonRow>
      )}
      <Offers
        heading={words.offers.heading}
        text={words.offers.text(length)}
        sources={words.offers.sources}
        offers={offeredParts(now).map((id) => ({
          id,
          title: words.standard[id].title,
          about: words.offers.about(minutes.get(id) ?? '', words.standard[id].about),
        }))}
        take={(ids) => choose(takeParts(now, ids, newId))}
        thenFocus="parts-heading"
      />
    </section>
  )
}
