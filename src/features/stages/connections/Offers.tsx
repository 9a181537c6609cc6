import { offered, offersNow, type Offer } from '#domain/stages/coverageOffers.ts'
import { useCurrent, useReadOnly } from '#plan/planActor.ts'
import { useList } from '#pages/useList.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Basis } from './Basis.tsx'
import { useFocusAfter } from './useFocusAfter.ts'

/** Whom the founder could tell. Nothing here counts until it is added. With connections on the list it is folded. */
export function Offers({ folded }: { readonly folded: boolean }) {
  const { list, offers } = useWords('connections')
  const now = useCurrent()
  const readOnly = useReadOnly()
  const { addAll } = useList('connections')
  const { first, more } = offersNow(now)
  const toast = useUndoToast()
  const { ref, moveFocus } = useFocusAfter<HTMLHeadingElement>()
  const take = (offer: Offer) => {
    addAll([offered(now, offer)])
    toast(list.taken(offers[offer.id]))
    moveFocus()
  }
  if (readOnly || first.length + more.length === 0) return null
  if (folded)
    return (
      <div className="line-folds" ref={ref} tabIndex={-1}>
        <LineFold summary={list.offersHeading}>
          {() => (
            <>
              <p>{list.offersText}</p>
              <Ideas offers={[...first, ...more]} take={take} />
              <Basis sources={list.offersSources}>{list.offersWhy}</Basis>
            </>
          )}
        </LineFold>
      </div>
    )
  return (
    <section className="section" aria-labelledby="con-offers">
      <h2 id="con-offers" ref={ref} tabIndex={-1}>
        {list.offersHeading}
      </h2>
      <Ideas offers={first} take={take} />
      <div className="line-folds">
        <LineFold summary={list.offersMore}>
          {() => (
            <>
              <Ideas offers={more} take={take} />
              <Basis sources={list.offersSources}>{list.offersWhy}</Basis>
            </>
          )}
        </LineFold>
      </div>
    </section>
  )
}

function Ideas({ offers, take }: { readonly offers: readonly Offer[]; readonly take: (offer: Offer) => void }) {
  const words = useWords('connections')
  const { accept } = useWords('asking')
  return (
    <ul className="con-ideas bare">
      {offers.map((offer) => (
        <li key={offer.id}>
          <Button small icon="plus" onClick={() => take(offer)}>
            <span>
              <span className="visually-hidden">{accept}: </span>
              {words.offers[offer.id]}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
