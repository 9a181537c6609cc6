import { offered, offersNow, type Offer } from '#domain/stages/coverageOffers.ts'
import { useCurrent, useReadOnly } from '#plan/planActor.ts'
import { useList } from '#pages/useList.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { Basis } from './Basis.tsx'
import { useFocusAfter } from './useFocusAfter.ts'

/** Whom the founder could tell, with what helps each to send people. Nothing here counts until it is taken. */
export function Offers() {
  const { list, offers } = useWords('connections')
  const formats = useFormats()
  const asking = useWords('asking')
  const now = useCurrent()
  const readOnly = useReadOnly()
  const { addAll } = useList('connections')
  const { first, more } = offersNow(now)
  const toast = useUndoToast()
  const { ref, moveFocus } = useFocusAfter<HTMLHeadingElement>()
  const take = (taken: readonly Offer[]) => {
    addAll(taken.map((offer) => offered(now, offer)))
    toast(list.taken(formats.list(taken.map((offer) => offers[offer.id]))))
    moveFocus()
  }
  if (readOnly || first.length + more.length === 0) return null
  return (
    <section className="section" aria-labelledby="con-offers">
      <div className="con-group-head">
        <h2 id="con-offers" ref={ref} tabIndex={-1}>
          {list.offersHeading}
        </h2>
        <p>{list.offersText}</p>
      </div>
      <OfferRows offers={first} take={take} />
      {first.length > 1 && (
        <ButtonRow>
          <Button onClick={() => take(first)}>{asking.acceptAll}</Button>
        </ButtonRow>
      )}
      <div>
        {more.length > 0 && (
          <Fold summary={list.offersMore}>
            <OfferRows offers={more} take={take} />
          </Fold>
        )}
        <Basis sources={list.offersSources}>{list.offersWhy}</Basis>
      </div>
    </section>
  )
}

function OfferRows({
  offers,
  take,
}: {
  readonly offers: readonly Offer[]
  readonly take: (offers: readonly Offer[]) => void
}) {
  const words = useWords('connections')
  const { accept } = useWords('asking')
  return (
    <Ruled>
      {offers.map((offer) => (
        <li key={offer.id} className="con-offer">
          <div>
            <h3>{words.offers[offer.id]}</h3>
            <p>
              {words.needs}: {words.kinds[offer.kind].needs}
            </p>
          </div>
          <Button small icon="plus" onClick={() => take([offer])}>
            {accept}
            <span className="visually-hidden">: {words.offers[offer.id]}</span>
          </Button>
        </li>
      ))}
    </Ruled>
  )
}
