import { offered, offersNow, type Offer } from '#domain/stages/coverageOffers.ts'
import { useCurrent, useReadOnly } from '#plan/planActor.ts'
import { useList } from '#pages/useList.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Basis } from './Basis.tsx'
import { useFocusAfter } from './useFocusAfter.ts'

/** Whom the founder could tell, while the list is empty. Nothing here counts until it is added. */
export function Offers() {
  const { list } = useWords('connections')
  const { first, more, take, ref } = useOffers<HTMLHeadingElement>()
  if (first.length === 0) return null
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

/** The same behind one line, below a list that is begun. */
export function MoreOffers() {
  const { list } = useWords('connections')
  const { first, more, take, ref } = useOffers<HTMLParagraphElement>()
  if (first.length + more.length === 0) return null
  return (
    <LineFold summary={list.offersHeading}>
      {() => (
        <>
          <p ref={ref} tabIndex={-1}>
            {list.offersText}
          </p>
          <Ideas offers={[...first, ...more]} take={take} />
          <Basis sources={list.offersSources}>{list.offersWhy}</Basis>
        </>
      )}
    </LineFold>
  )
}

function useOffers<E extends HTMLElement>() {
  const { list, offers } = useWords('connections')
  const now = useCurrent()
  const readOnly = useReadOnly()
  const { addAll } = useList('connections')
  const toast = useUndoToast()
  const { ref, moveFocus } = useFocusAfter<E>()
  const take = (offer: Offer) => {
    addAll([offered(now, offer)])
    toast(list.taken(offers[offer.id]))
    moveFocus()
  }
  return { ...(readOnly ? none : offersNow(now)), take, ref }
}
const none = { first: [], more: [] }

function Ideas({ offers, take }: { readonly offers: readonly Offer[]; readonly take: (offer: Offer) => void }) {
  const words = useWords('connections')
  const { accept } = useWords('asking')
  return (
    <ul className="con-ideas bare">
      {offers.map((offer) => (
        <li key={offer.id}>
          <Button small icon="plus" onClick={() => take(offer)}>
            <span>
              <span className="visually-hidden">{accept}:</span> {words.offers[offer.id]}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
