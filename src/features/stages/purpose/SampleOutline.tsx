import { fitted, lengthToFit, offeredParts, takeParts } from '#domain/stages/runningOrder.ts'
import { scaledParts } from '#domain/stages/standardParts.ts'
import { useCurrent, useEdits, useReadOnly } from '#plan/planActor.ts'
import { newId } from '#plan/newId.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Offers } from './Offers.tsx'

/** The parts of a first meeting, to be taken one by one or all at once: behind one line once there is an outline. */
export function SampleOutline() {
  const words = useWords('purpose').meeting.parts
  const formats = useFormats()
  const now = useCurrent()
  const readOnly = useReadOnly()
  const { choose } = useEdits()
  const length = formats.number(lengthToFit(now))
  const minutes = new Map(scaledParts(lengthToFit(now)).map((part) => [part.id, formats.number(part.minutes)]))
  const offered = offeredParts(now)
  const fit = fitted(now)
  if (readOnly || (offered.length === 0 && !fit)) return null
  const all = () => (
    <>
      <Offers
        heading={words.offers.heading}
        text={words.offers.text(length)}
        sources={words.offers.sources}
        offers={offered.map((id) => ({
          id,
          title: words.standard[id].title,
          about: words.offers.about(minutes.get(id) ?? '', words.standard[id].about),
        }))}
        take={(ids) => choose(takeParts(now, ids, newId))}
        thenFocus="parts-heading"
      />
      {fit && <Button onClick={() => choose(fit)}>{words.fit(length)}</Button>}
    </>
  )
  return now.lists.parts.length === 0 ? (
    <div className="section">
      <p className="soft small">{words.offers.text(length)}</p>
      <div>
        <Button onClick={() => choose(takeParts(now, offered, newId))}>{words.offers.take}</Button>
      </div>
      <LineFold summary={words.offers.heading}>{all}</LineFold>
    </div>
  ) : (
    <LineFold summary={words.offers.heading}>{all}</LineFold>
  )
}
